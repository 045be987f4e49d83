package ee.teekond.layout.heatmap.content;

import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.model.Stage;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.question.GroupCaptions;
import ee.teekond.question.Grouping;
import java.util.Comparator;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** What groups are called on a picture, and the order those come in that have one of their own. */
final class GroupTitles {
    private final MapWords words;
    private final GroupCaptions captions;
    private final ImmutableList<String> targetGroups;

    GroupTitles(Workspace workspace, MapWords words) {
        this.words = words;
        this.captions = new GroupCaptions(workspace);
        this.targetGroups = workspace.all(TargetGroup.KIND).collect(TargetGroup::id);
    }

    Said of(Grouping by, String id) {
        if (id.isEmpty()) {
            return Said.own("–");
        }
        return captions.of(by, id).map(words::say).orElseGet(() -> Said.own(word(by, id)));
    }

    private String word(Grouping by, String id) {
        return switch (by) {
            case MUNICIPALITY -> id.equals(Grouping.REFERENCE) ? words.of("reference") : id;
            case LANGUAGE -> words.languageName(id);
            case KIND -> known("kind." + id, known("why." + id, id));
            case LEGAL_STATUS -> known("legal." + id, id);
            default -> known(by.code() + "." + id, id);
        };
    }

    private String known(String key, String otherwise) {
        return words.knows(key) ? words.of(key) : otherwise;
    }

    /** What a grouping itself is called. */
    String of(Grouping by) {
        return words.of("by." + by.code());
    }

    /** The groups in the order of the references or of the catalogue; in {@code otherwise} where they have none. */
    ImmutableList<String> ordered(Grouping by, ImmutableList<String> groups, Comparator<String> otherwise) {
        var order = order(by);
        Comparator<String> own = order.isEmpty()
                ? otherwise
                : Comparator.comparingInt(id -> order.contains(id) ? order.indexOf(id) : order.size());
        return groups.toSortedList(own.thenComparing(Comparator.naturalOrder())).toImmutable();
    }

    private ImmutableList<String> order(Grouping by) {
        return switch (by) {
            case STAGE -> captions.order(Stage.KIND);
            case TOUCHPOINT -> captions.order(Touchpoint.KIND);
            case TARGET_GROUP -> targetGroups;
            default -> Lists.immutable.empty();
        };
    }
}
