package ee.teekond.exchange;

import ee.teekond.compare.Difference;
import ee.teekond.compare.FieldChange;
import ee.teekond.model.Document;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Field;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What either journey says of a stage or step where they differ, a line for each field. */
record BothSides(JourneyNames names, ChangeWords words, SpokenPlace place) {

    String theirs(Difference about) {
        return about.counterpart()
                .map(id -> lines(about, names.theirs(), id, FieldChange::from, SpokenPlace::elsewhere))
                .orElse("–");
    }

    String ours(Difference about) {
        return about.element()
                .map(id -> lines(about, names.ours(), id, FieldChange::to, SpokenPlace::here))
                .orElse("–");
    }

    private interface Value {
        Optional<Object> of(FieldChange change);
    }

    private interface Where {
        String of(SpokenPlace place, Difference moved);
    }

    private String lines(Difference about, Document journey, String id, Value value, Where where) {
        MutableList<String> lines = Lists.mutable.empty();
        if (about.moved()) {
            lines.add(where.of(place, about));
        }
        about.fields().forEach(change -> lines.add(line(change.field(), value.of(change))));
        boolean alone = about.element().isEmpty() || about.counterpart().isEmpty();
        if (alone) {
            journey.find(Touchpoint.KIND, id).ifPresent(step -> lines.addAllIterable(alone(step)));
        }
        return lines.makeString("\n");
    }

    private String line(Field field, Optional<Object> value) {
        return names.labels().say("field." + field.name()) + ": " + words.of(field, value);
    }

    /** What a step only one journey has is about. */
    private ImmutableList<String> alone(Touchpoint step) {
        return Lists.immutable
                .with("summary", "action", "services")
                .collect(name -> Touchpoint.KIND.field(name).orElseThrow())
                .select(field -> step.get(field).isPresent())
                .collect(field -> line(field, step.get(field)));
    }
}
