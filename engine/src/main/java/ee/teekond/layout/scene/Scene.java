package ee.teekond.layout.scene;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * A laid-out picture, ready for any renderer.
 *
 * @param id the document's id; ids within the picture begin with it
 * @param view which picture of the document it is: map, comparison, services, heatmap
 * @param sheet what it is drawn on
 * @param words its title, description and language
 * @param groups what it shows, in reading order, which is the order of drawing
 */
public record Scene(String id, String view, Sheet sheet, Words words, ImmutableList<Group> groups) {
    /** Every group, those within groups included, in the order of drawing. */
    public ImmutableList<Group> allGroups() {
        return groups.flatCollect(Group::withAllWithin);
    }
}
