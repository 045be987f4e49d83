package ee.teekond.layout.comparison.content;

import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.card.StageContent;
import ee.teekond.layout.card.StageContent.Foot;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.model.Document;
import ee.teekond.model.Stage;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Reads the stages of both journeys: called as in the other journey, summed up as in this one. */
record StageReader(Document journey, Document with, StageKeys keys, Tallies tallies, MapWords words) {
    ImmutableList<StageRow> all() {
        return keys.all().collect(this::row);
    }

    private StageRow row(Difference difference) {
        var key = StageKeys.key(difference);
        return new StageRow(key, difference.kind(), header(difference), tallies.steps(key), tallies.services(key));
    }

    private StageContent header(Difference difference) {
        var our = difference.element().flatMap(id -> journey.find(Stage.KIND, id));
        var their = difference.counterpart().flatMap(id -> with.find(Stage.KIND, id));
        var named = their.or(() -> our);
        return new StageContent(
                named.map(Stage::id).orElse(""),
                named.map(this::number).orElse(0),
                named.map(stage -> words.say(stage.title())).orElse(Said.own("")),
                words.say(our.flatMap(Stage::summary)).or(() -> words.say(their.flatMap(Stage::summary))),
                foot(difference));
    }

    private int number(Stage stage) {
        int there = with.all(Stage.KIND).indexOf(stage);
        return (there < 0 ? journey.all(Stage.KIND).indexOf(stage) : there) + 1;
    }

    private Optional<Foot> foot(Difference difference) {
        var state = difference.kind() == DifferenceKind.SAME ? "" : words.of("difference", difference.kind());
        var moved = difference.moved() ? words.of("difference.moved") : "";
        var states = Lists.immutable.of(state, moved).reject(String::isEmpty).makeString(", ");
        var changes = new ChangePhrases(words).of(difference.fields()).makeString(", ");
        var said = changes.isEmpty() ? states : states + ": " + changes;
        return said.isEmpty() ? Optional.empty() : Optional.of(new Foot(Symbol.COMPARE, said, said));
    }
}
