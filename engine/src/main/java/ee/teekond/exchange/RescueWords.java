package ee.teekond.exchange;

import ee.teekond.model.Document;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.walk.Unblocking;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Says what would leave nobody blocked on a journey, and what no offer can mend. */
final class RescueWords {

    private final Labels labels;

    RescueWords(Workspace workspace, Language language) {
        labels = new Labels(workspace, language);
    }

    /** In sentences; none if nobody is blocked. */
    ImmutableList<String> of(Document journey, Unblocking found) {
        MutableList<String> said = Lists.mutable.empty();
        if (found.sets().notEmpty()) {
            String key = !found.exact() ? "rescue.some" : found.sets().size() == 1 ? "rescue.only" : "rescue.either";
            said.add(labels.say(
                    key,
                    found.sets()
                            .collect(set -> set.collect(this::service).makeString(" + "))
                            .makeString("; "),
                    found.bound()));
        }
        if (found.beyond().notEmpty()) {
            said.add(labels.say(
                    "rescue.beyond",
                    found.beyond()
                            .collect(step -> "«" + caption(journey, step) + "»")
                            .makeString(", ")));
        }
        return said.toImmutable();
    }

    private String service(String id) {
        return "«" + labels.service(id) + "»";
    }

    private String caption(Document journey, String id) {
        return journey.elements().get(id) == null
                ? id
                : journey.elements().get(id).caption().map(labels::of).orElse(id);
    }
}
