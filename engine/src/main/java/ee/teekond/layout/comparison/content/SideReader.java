package ee.teekond.layout.comparison.content;

import ee.teekond.layout.comparison.content.ComparisonContent.Side;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.util.function.UnaryOperator;
import org.eclipse.collections.api.list.ImmutableList;

/** Reads what one of the two journeys is called and which steps it has. */
record SideReader(Workspace workspace, MapWords words) {
    /** The side of this journey when its stages have these keys. */
    Side of(Document document, UnaryOperator<String> key) {
        var journey = journey(document);
        return new Side(
                name(journey), note(document, journey), journey.municipality().isEmpty(), points(document, key));
    }

    static Journey journey(Document document) {
        return Journey.KIND
                .cast(document.root())
                .orElseThrow(() -> new IllegalArgumentException(document.key() + " is not a journey"));
    }

    private Said name(Journey journey) {
        return journey.municipality().map(this::place).orElse(Said.own(words.of("compare.reference")));
    }

    private Said place(String id) {
        return workspace
                .document(Municipality.KIND, id)
                .flatMap(found -> found.root().caption())
                .map(words::say)
                .orElse(Said.own(id));
    }

    private String note(Document document, Journey journey) {
        if (journey.municipality().isPresent()) {
            return words.say(journey.title()).text();
        }
        return Edition.of(document)
                .version()
                .map(number -> words.of("compare.version", Integer.toString(number)))
                .orElse(words.of("edition.working"));
    }

    private ImmutableList<Point> points(Document document, UnaryOperator<String> key) {
        var stages = document.all(Stage.KIND);
        return stages.flatCollect(stage -> points(document, stage, stages.indexOf(stage) + 1, key));
    }

    private ImmutableList<Point> points(Document document, Stage stage, int number, UnaryOperator<String> key) {
        return document.children(stage, Touchpoint.KIND)
                .collectWithIndex((step, i) ->
                        new Point(step.id(), number + "." + (i + 1), words.say(step.title()), key.apply(stage.id())));
    }
}
