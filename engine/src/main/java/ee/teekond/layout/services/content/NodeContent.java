package ee.teekond.layout.services.content;

import ee.teekond.layout.map.content.ServiceContent;

/**
 * What the card of a service says on the graph.
 *
 * @param number by which others name it: {@code 3.2} is the second of stage 3
 * @param stage the stage's place, from 0
 * @param step whether a step of the journey uses it
 * @param needs the outcomes it asks for by their letters, {@code A + (B / C)}; may be empty
 * @param gives the letters of what others ask for and it gives; may be empty
 */
public record NodeContent(
        ServiceContent service, String number, int stage, boolean step, String needs, String gives, Effect effect) {

    public String id() {
        return service.id();
    }
}
