package ee.teekond.layout.services.content;

import ee.teekond.model.Need;
import java.util.function.UnaryOperator;
import org.eclipse.collections.api.list.ImmutableList;

/** Writes needs in letters: {@code A + (B / C) + D*}: A, one of B and C, and for some people D. */
record NeedFormula(UnaryOperator<String> letter) {
    String of(ImmutableList<Need> needs) {
        return needs.collect(this::of).makeString("\u00A0+ ");
    }

    private String of(Need need) {
        var written = need.outcome()
                .map(letter)
                .orElseGet(() -> need.anyOf().isEmpty()
                        ? "(" + of(need.allOf()) + ")"
                        : "(" + need.anyOf().collect(this::of).makeString("\u00A0/ ") + ")");
        return need.when().isPresent() ? written + "*" : written;
    }
}
