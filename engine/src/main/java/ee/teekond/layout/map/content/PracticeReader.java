package ee.teekond.layout.map.content;

import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.model.Document;
import ee.teekond.model.GoodPractice;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Reads the good practices of all municipalities that belong to a step or stage of this journey: because they name it, or
 * because they name one that has the same origin in the same reference.
 */
record PracticeReader(Workspace workspace, Document document, MapWords words, SourceLetters letters) {
    ImmutableList<PracticeContent> all() {
        return workspace.documents(Municipality.KIND).flatCollect(this::ofMunicipality);
    }

    private ImmutableList<PracticeContent> ofMunicipality(Document municipality) {
        return municipality
                .all(GoodPractice.KIND)
                .collect(practice -> practice.at()
                        .collect(this::stage)
                        .detectOptional(Optional::isPresent)
                        .flatMap(stage -> stage)
                        .map(stage -> practice(municipality, practice, stage)))
                .select(Optional::isPresent)
                .collect(Optional::orElseThrow);
    }

    private PracticeContent practice(Document municipality, GoodPractice practice, String stage) {
        return new PracticeContent(
                practice.id(),
                stage,
                municipality.root().caption().map(words::say).orElse(Said.own(municipality.id())),
                words.say(practice.text()),
                letters.proof(practice.marks(), municipality.isSample(practice, "text", "at", "evidence")));
    }

    /** The stage of this journey that a place such as {@code journey/tartu#step} means. */
    private Optional<String> stage(String place) {
        var hash = place.indexOf('#');
        var slash = place.indexOf('/');
        if (hash < 0 || slash < 0 || hash < slash) {
            return Optional.empty();
        }
        var journey = place.substring(slash + 1, hash);
        var element = place.substring(hash + 1);
        if (journey.equals(document.id())) {
            return inStage(Lists.immutable.with(element));
        }
        return workspace
                .document(Journey.KIND, journey)
                .filter(other -> reference(other).equals(reference(document)))
                .flatMap(other -> Optional.ofNullable(other.elements().get(element)))
                .flatMap(named -> inStage(named.standsFor()));
    }

    private Optional<String> inStage(ImmutableList<String> places) {
        return document.inOrder()
                .select(each -> each instanceof Touchpoint || each instanceof Stage)
                .detectOptional(each -> each.standsFor().anySatisfy(places::contains) || places.contains(each.id()))
                .map(found -> StageOf.element(document, found.id()));
    }

    private static String reference(Document journey) {
        var root = Journey.KIND.cast(journey.root()).orElseThrow();
        var id = root.basedOn().orElse(root.id());
        var at = id.indexOf('@');
        return at < 0 ? id : id.substring(0, at);
    }
}
