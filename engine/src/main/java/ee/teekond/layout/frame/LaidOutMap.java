package ee.teekond.layout.frame;

import ee.teekond.layout.scene.Report;
import ee.teekond.layout.scene.Scene;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A laid-out map and what became of its content.
 *
 * @param sheets what is drawn, in order; at least one, and one only on a screen
 */
public record LaidOutMap(ImmutableList<Scene> sheets, Report report) {
    /** A map on one sheet. */
    public static LaidOutMap of(Scene sheet, Report report) {
        return new LaidOutMap(Lists.immutable.of(sheet), report);
    }

    /** The first sheet. */
    public Scene scene() {
        return sheets.getFirst();
    }
}
