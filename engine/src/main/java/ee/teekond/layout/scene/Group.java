package ee.teekond.layout.scene;

import ee.teekond.layout.geometry.Box;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Marks that belong together and stand for one thing; the box is the room the thing claims for itself. */
public record Group(Key key, Words words, Box box, ImmutableList<Mark> marks) implements Mark {
    /** A group that claims just the room its marks take. */
    public static Group around(Key key, Words words, ImmutableList<Mark> marks) {
        return new Group(key, words, extent(marks), marks);
    }

    /** The room its marks really take. */
    public Box extent() {
        return extent(marks);
    }

    /** The groups directly within. */
    public ImmutableList<Group> groups() {
        return marks.selectInstancesOf(Group.class);
    }

    /** This group and all within, in the order they are drawn. */
    public ImmutableList<Group> withAllWithin() {
        return Lists.immutable.of(this).newWithAll(groups().flatCollect(Group::withAllWithin));
    }

    @Override
    public void showTo(MarkReader reader) {
        reader.group(this);
    }

    private static Box extent(ImmutableList<Mark> marks) {
        return marks.collect(Mark::box).injectInto(Box.EMPTY, Box::and);
    }
}
