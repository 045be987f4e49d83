package ee.teekond.question.gap;

import ee.teekond.model.Text;
import ee.teekond.question.Row;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Something that calls for work, or for a reason why not.
 *
 * @param about the municipality, as {@code municipality/id}
 * @param fingerprint twelve hexadecimal digits of what the gap rests on: the elements that count and why, but no wording and
 *     no number of people. While they are the same, so is it
 * @param dismissed why it stands, if somebody has looked into it as it is now
 * @param before why it stood when it rested on something else
 */
public record Gap(
        GapRule rule, Row row, String about, String fingerprint, Optional<Text> dismissed, Optional<Text> before) {

    /** Its groups without the municipality. */
    public ImmutableList<String> groups() {
        return row.group().drop(1);
    }

    /** Whether it is still to be looked into. */
    public boolean isOpen() {
        return dismissed.isEmpty();
    }
}
