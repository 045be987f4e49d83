package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.FLAG;
import static ee.teekond.model.descriptor.FieldType.SLUG;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.list;
import static ee.teekond.model.descriptor.FieldType.loneOrList;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * One step of a journey: where a person meets a service, or should.
 *
 * @param services ids of the services used
 * @param when for whom the step exists; empty for everybody
 * @param responsible what organisations have to do with it
 * @param origin ids of the reference touchpoints it stands for, when that is not simply its own id
 */
public record Touchpoint(
        String id,
        Text title,
        Optional<Text> summary,
        Optional<Channel> channel,
        Optional<StartedBy> startedBy,
        ImmutableList<String> services,
        Optional<Text> need,
        Optional<Text> goal,
        Optional<Text> action,
        ImmutableList<Emotion> emotion,
        Optional<Period> duration,
        boolean momentOfTruth,
        Optional<Condition> when,
        Optional<Responsibility> responsible,
        ImmutableList<String> origin,
        ImmutableList<Flow> next,
        Marks marks)
        implements Element {

    public static final Kind<Touchpoint> KIND = Kind.of("touchpoint", Touchpoint.class)
            .required("title", TEXT)
            .optional("summary", TEXT)
            .optional("channel", choice(Channel.class))
            .optional("startedBy", choice(StartedBy.class))
            .optional("services", list(anywhere("service")))
            .optional("need", TEXT)
            .optional("goal", TEXT)
            .optional("action", TEXT)
            .optional("emotion", loneOrList(leaf(() -> Emotion.SHAPE)))
            .optional("duration", leaf(() -> Period.SHAPE))
            .optional("momentOfTruth", FLAG)
            .optional("when", leaf(() -> Condition.SHAPE))
            .optional("responsible", leaf(() -> Responsibility.SHAPE))
            .optional("origin", loneOrList(SLUG))
            .optional("next", list(leaf(() -> Flow.SHAPE)))
            .embed("marks", Marks.SHAPE)
            .owns("painPoints", PainPoint.KIND)
            .build();

    @Override
    public Kind<Touchpoint> descriptor() {
        return KIND;
    }
}
