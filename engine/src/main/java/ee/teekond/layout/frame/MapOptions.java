package ee.teekond.layout.frame;

import ee.teekond.model.Language;
import ee.teekond.model.MapLane;
import ee.teekond.model.MapView;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * How a map is wanted.
 *
 * @param language what it speaks; content without a translation stays in its own language
 * @param asOf the day services are looked at
 * @param view how somebody wants journey maps to look; empty for the usual look
 */
public record MapOptions(Language language, LocalDate asOf, Paper paper, Optional<MapView> view) {
    /** The usual look. */
    public MapOptions(Language language, LocalDate asOf, Paper paper) {
        this(language, asOf, paper, Optional.empty());
    }

    /** The lanes of a journey map, from the top down. */
    public ImmutableList<MapLane> lanes() {
        return view.map(MapView::shownLanes).orElse(MapView.USUAL_LANES);
    }
}
