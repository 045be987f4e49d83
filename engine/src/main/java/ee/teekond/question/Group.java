package ee.teekond.question;

import java.io.Serializable;
import org.eclipse.collections.api.list.ImmutableList;

/** The values a group goes by, one for each grouping asked for; an empty one where there is no such thing. */
record Group(ImmutableList<String> values) implements Comparable<Group>, Serializable {

    @Override
    public int compareTo(Group other) {
        for (int i = 0; i < Math.min(values.size(), other.values.size()); i++) {
            int order = values.get(i).compareTo(other.values.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(values.size(), other.values.size());
    }
}
