package ee.teekond.compare.merge;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.to;
import static ee.teekond.Sketch.using;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.compare.merge.Answers.Resolution;
import ee.teekond.edit.Edit;
import ee.teekond.edit.Spot;
import ee.teekond.model.Catalogue;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Manifest;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Renaming;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/** A reference in two versions and a journey based on the first, for tests. */
final class TwoVersions {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Three steps in a row, the last with a pain point, and a second stage of one step. */
    static final Document FIRST = journey(
            "etalon@1",
            using("a", "elukoht"),
            element(Touchpoint.KIND, "b", "services", list("arst"), "next", list(to("c"))),
            using("c", "kursus"));

    static final Document LOCAL = adopted(FIRST);

    private TwoVersions() {}

    static void conflict(Document ours, Document second, String id, ConflictKind kind) {
        Update offer = update(ours, second, Answers.NONE);

        assertThat(offer.conflicts().collect(Offered::id)).containsExactly(id);
        assertThat(offer.conflicts().getFirst().conflict().orElseThrow().kind()).isEqualTo(kind);
        assertThat(update(ours, second, Answers.ALL).result())
                .as("ours stands")
                .isEqualTo(update(ours, second, Answers.NONE).result());
        for (String choice : kind.choices()) {
            assertThat(resolve(ours, second, id, choice).conflicts()).as(choice).isEmpty();
        }
    }

    static Update resolve(Document ours, Document second, String id, String choice) {
        return update(ours, second, resolution(id, choice));
    }

    static Update update(Document ours, Document second, Answers answers, Document... more) {
        return Update.of(workspace(second).with(more), ours, FIRST, second, answers, TODAY);
    }

    static Workspace workspace(Document second) {
        return Workspace.of(Manifest.PLAIN, Lists.immutable.with(FIRST, second));
    }

    static Document catalogue(Element service) {
        Element root = element(Catalogue.KIND, "kataloog");
        return Document.of(root).add("kataloog", "services", service).build();
    }

    static Answers accept(String... ids) {
        return new Answers(Sets.immutable.with(ids), false, Maps.immutable.empty(), Maps.immutable.empty());
    }

    static Answers decline(String id, String reason) {
        return new Answers(
                Sets.immutable.empty(), false, Maps.immutable.with(id, text(reason)), Maps.immutable.empty());
    }

    static Answers resolution(String id, String choice) {
        return new Answers(
                Sets.immutable.empty(),
                false,
                Maps.immutable.empty(),
                Maps.immutable.with(id, new Resolution(choice, Optional.empty())));
    }

    static Offered offered(Update update, String id) {
        return update.offered().detect(change -> change.id().equals(id));
    }

    static String title(Update update, String id) {
        return update.result().elements().get(id).caption().orElseThrow().forReader(Language.ET);
    }

    static String basis(Update update) {
        return Journey.KIND.cast(update.result().root()).orElseThrow().basedOn().orElseThrow();
    }

    static Document version(int number, Edit... edits) {
        return edited(FIRST, "etalon@" + number, edits);
    }

    static Document edited(Document document, String id, Edit... edits) {
        return edited(new Renaming(Maps.immutable.with(document.id(), id)).of(document), edits);
    }

    static Document edited(Document document, Edit... edits) {
        return Edit.batch(Lists.immutable.with(edits))
                .applyTo(document)
                .orElseThrow()
                .after();
    }

    static Document adopted(Document reference) {
        return based(new Renaming(Maps.immutable.with(reference.id(), "rakvere")).of(reference), reference.id());
    }

    static Document based(Document journey, String version) {
        return edited(journey, set(journey.id(), "basedOn", version));
    }

    static Edit set(String id, String field, Object value) {
        Field named = Journey.KIND
                .field(field)
                .filter(any -> field.equals("basedOn"))
                .or(() -> Touchpoint.KIND.field(field))
                .orElseThrow();
        return new Edit.Set(id, named, Optional.of(value).filter(any -> !any.equals(list())));
    }

    static Edit link(String step, String service) {
        return new Edit.Link(step, Touchpoint.KIND.field("services").orElseThrow(), service);
    }

    static Edit add(String owner, String slot, Element element) {
        return new Edit.Add(new Spot(owner, slot, Optional.empty()), element);
    }

    static PainPoint pain(String id, String words) {
        return element(
                PainPoint.KIND, id, "text", text(words), "kind", PainKind.WAITING, "severity", 1, "view", View.BOTH);
    }

    static Document journey(String id, Touchpoint... steps) {
        Document.Builder document = Document.of(element(Journey.KIND, id, "targetGroup", "uussisserandaja"));
        document.add(id, "stages", element(Stage.KIND, "etapp"));
        Lists.immutable.with(steps).forEach(step -> document.add("etapp", "touchpoints", step));
        document.add(id, "stages", element(Stage.KIND, "teine"));
        document.add("teine", "touchpoints", using("d", "kohvik"));
        return document.build();
    }
}
