package ee.teekond.layout.services.content;

import ee.teekond.layout.desk.Said;

/**
 * How many steps a service blocks, or would block if it were not there.
 *
 * @param number of its card; may be empty
 * @param direct steps that use it themselves
 * @param indirect steps that wait for what it gives
 * @param now whether it is not there as things stand
 */
public record RankContent(String id, String number, Said title, int direct, int indirect, boolean now, boolean sample) {
    public int steps() {
        return direct + indirect;
    }
}
