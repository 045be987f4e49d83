package ee.teekond.layout.map.content;

import ee.teekond.layout.card.Proof;
import ee.teekond.layout.desk.Said;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What the box of a persona says.
 *
 * @param facts what is known, as label and value
 * @param languages each language and its level, 1 (A1) to 6 (C2)
 */
public record PersonaContent(
        String id,
        Said name,
        Optional<Integer> age,
        boolean fictional,
        Optional<Said> summary,
        Optional<Said> quote,
        ImmutableList<Fact> facts,
        ImmutableList<Said> needs,
        ImmutableList<Skill> languages,
        Proof proof) {
    /** A label and what is so. */
    public record Fact(String label, String value) {}

    /** A language and how well it is spoken. */
    public record Skill(String language, int level, String name) {}
}
