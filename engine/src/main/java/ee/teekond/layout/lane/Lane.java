package ee.teekond.layout.lane;

import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Report.Dropped;
import ee.teekond.layout.scene.Report.Shortened;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A packed lane that knows its height and waits to be told where it begins. */
public interface Lane {
    int height();

    Group draw(int top);

    ImmutableList<Shortened> shortened();

    /** What found no room. */
    default ImmutableList<Dropped> dropped() {
        return Lists.immutable.empty();
    }
}
