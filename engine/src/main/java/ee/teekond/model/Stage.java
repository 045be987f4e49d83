package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.SLUG;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.loneOrList;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A part of a journey; its touchpoints follow in order.
 *
 * @param goal what the person has by the end of it
 */
public record Stage(
        String id,
        Text title,
        Optional<Text> summary,
        Optional<Text> goal,
        Optional<Period> duration,
        ImmutableList<String> origin,
        Marks marks)
        implements Element {

    public static final Kind<Stage> KIND = Kind.of("stage", Stage.class)
            .required("title", TEXT)
            .optional("summary", TEXT)
            .optional("goal", TEXT)
            .optional("duration", leaf(() -> Period.SHAPE))
            .optional("origin", loneOrList(SLUG))
            .embed("marks", Marks.SHAPE)
            .owns("painPoints", PainPoint.KIND)
            .owns("touchpoints", Touchpoint.KIND)
            .build();

    @Override
    public Kind<Stage> descriptor() {
        return KIND;
    }
}
