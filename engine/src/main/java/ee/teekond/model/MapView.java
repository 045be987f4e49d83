package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * How somebody wants journey maps to look.
 *
 * @param title what the view is called
 * @param heading what stands above the map instead of the journey's title
 * @param lanes what the map shows of its stages, from the top down; empty for everything in the usual order
 */
public record MapView(
        String id,
        Text title,
        Optional<Text> heading,
        ImmutableList<MapLane> lanes,
        Optional<MapPalette> palette,
        Marks marks)
        implements Element {

    public static final Kind<MapView> KIND = Kind.of("view", MapView.class)
            .required("title", TEXT)
            .optional("heading", TEXT)
            .optional("lanes", list(choice(MapLane.class)))
            .optional("palette", choice(MapPalette.class))
            .embed("marks", Marks.SHAPE)
            .build();

    /** The lanes maps have when no view says otherwise. */
    public static final ImmutableList<MapLane> USUAL_LANES = Lists.immutable.with(MapLane.values());

    /** The lanes of a map, each once and from the top down. */
    public ImmutableList<MapLane> shownLanes() {
        return lanes.isEmpty() ? USUAL_LANES : lanes.distinct();
    }

    @Override
    public Kind<MapView> descriptor() {
        return KIND;
    }
}
