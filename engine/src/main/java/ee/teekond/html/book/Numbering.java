package ee.teekond.html.book;

import ee.teekond.model.Document;
import ee.teekond.model.Proposal;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/** The numbers of a journey's stages (2), touchpoints (2.3) and proposals (4), by id; the map numbers them alike. */
record Numbering(ImmutableMap<String, String> numbers) {

    static Numbering of(Document journey) {
        MutableMap<String, String> numbers = Maps.mutable.empty();
        ImmutableList<Stage> stages = journey.all(Stage.KIND);
        stages.forEachWithIndex((stage, i) -> {
            numbers.put(stage.id(), String.valueOf(i + 1));
            journey.children(stage, Touchpoint.KIND)
                    .forEachWithIndex((touchpoint, j) -> numbers.put(touchpoint.id(), (i + 1) + "." + (j + 1)));
        });
        journey.all(Proposal.KIND).forEachWithIndex((proposal, i) -> numbers.put(proposal.id(), String.valueOf(i + 1)));
        return new Numbering(numbers.toImmutable());
    }

    String of(String id) {
        return numbers.getIfAbsentValue(id, "");
    }
}
