package ee.teekond.layout.comparison.content;

import ee.teekond.compare.FieldChange;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.model.Channel;
import ee.teekond.model.Period;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Says what differs as briefly as a card needs it: what is short is said with both values, of services how many came and
 * went, of texts only which.
 */
record ChangePhrases(MapWords words) {
    /** What says most about a step comes first; what is not named here comes after, as the model orders it. */
    private static final ImmutableList<String> FIRST =
            Lists.immutable.of("channel", "services", "duration", "when", "next", "title");

    ImmutableList<String> of(ImmutableList<FieldChange> changes) {
        return changes.toSortedListBy(change -> rank(change.field().name()))
                .collect(this::phrase)
                .toImmutable();
    }

    private static int rank(String field) {
        int at = FIRST.indexOf(field);
        return at < 0 ? FIRST.size() : at;
    }

    private String phrase(FieldChange change) {
        var field = change.field().name();
        var name = words.knows("field." + field) ? words.of("field." + field) : field;
        var from = change.from().flatMap(this::value);
        var to = change.to().flatMap(this::value);
        if (from.isPresent() && to.isPresent()) {
            return name + " " + from.get() + " → " + to.get();
        }
        return field.equals("services") ? name + "\u00A0" + counted(change) : name;
    }

    /** The value itself, if it is short. */
    private Optional<String> value(Object value) {
        if (value instanceof Channel channel) {
            return Optional.of(words.of("channel", channel).toLowerCase(Locale.ROOT));
        }
        return value instanceof Period period ? Optional.of(words.period(period)) : Optional.empty();
    }

    private static String counted(FieldChange change) {
        var before = list(change.from());
        var after = list(change.to());
        int more = after.count(each -> !before.contains(each));
        int less = before.count(each -> !after.contains(each));
        return Lists.immutable
                .of(more == 0 ? "" : "+" + more, less == 0 ? "" : "−" + less)
                .reject(String::isEmpty)
                .makeString("\u00A0");
    }

    private static ImmutableList<?> list(Optional<Object> value) {
        return value.isPresent() && value.get() instanceof ImmutableList<?> list ? list : Lists.immutable.empty();
    }
}
