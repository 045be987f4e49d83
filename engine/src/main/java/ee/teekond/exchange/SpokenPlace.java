package ee.teekond.exchange;

import ee.teekond.compare.Difference;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Stage;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** Says where a stage or step stands that has moved: in another stage, or after another of its kind. */
record SpokenPlace(JourneyNames names, Speech speech) {

    String of(Difference moved) {
        return speech.say("place", here(moved), speech.there(), elsewhere(moved));
    }

    /** Where it stands in this journey. */
    String here(Difference moved) {
        return where(moved, names.ours(), moved.element().orElseThrow());
    }

    /** Where it stands in the other journey. */
    String elsewhere(Difference moved) {
        return where(moved, names.theirs(), moved.counterpart().orElseThrow());
    }

    private String where(Difference moved, Document journey, String id) {
        return changesStage(moved)
                ? speech.say("place.in", speech.quoted(stage(journey, id).orElseThrow()))
                : after(journey, id);
    }

    private boolean changesStage(Difference moved) {
        Optional<String> here = stage(names.ours(), moved.element().orElseThrow());
        Optional<String> elsewhere = stage(names.theirs(), moved.counterpart().orElseThrow());
        return here.isPresent() && elsewhere.isPresent() && !here.equals(elsewhere);
    }

    private Optional<String> stage(Document journey, String id) {
        return journey.owner(id).flatMap(Stage.KIND::cast).map(stage -> title(stage));
    }

    private String after(Document journey, String id) {
        ImmutableList<String> siblings = journey.children(
                journey.owners().get(id).owner(), journey.owners().get(id).slot());
        int before = siblings.indexOf(id) - 1;
        return before < 0
                ? speech.say("place.first")
                : speech.say(
                        "place.after", speech.quoted(title(journey.elements().get(siblings.get(before)))));
    }

    private String title(Element element) {
        return element.caption().map(names.labels()::of).orElse(element.id());
    }
}
