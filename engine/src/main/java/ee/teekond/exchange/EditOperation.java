package ee.teekond.exchange;

import ee.teekond.model.descriptor.Choice;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What an edit does, and the names of the parts of its JSON object in their order; {@code doc} may stand in any. */
enum EditOperation implements Choice {
    ADD("id", "kind", "parent", "slot", "after", "value"),
    REMOVE("id"),
    SET("id", "field", "value", "expect", "minor"),
    MOVE("id", "parent", "slot", "after"),
    LINK("id", "field", "value", "at"),
    UNLINK("id", "field", "value"),
    BATCH("edits");

    @SuppressWarnings("ImmutableEnumChecker") // the list is immutable, which the check does not know
    private final ImmutableList<String> parts;

    EditOperation(String... parts) {
        this.parts = Lists.immutable.with("op", "doc").newWithAll(Lists.immutable.with(parts));
    }

    ImmutableList<String> parts() {
        return parts;
    }
}
