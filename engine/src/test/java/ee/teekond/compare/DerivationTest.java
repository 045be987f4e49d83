package ee.teekond.compare;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journey;
import static ee.teekond.Sketch.journeyIn;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.AnyDocument;
import ee.teekond.edit.Edit;
import ee.teekond.model.Channel;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Touchpoint;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DerivationTest {

    private static final Document REFERENCE = journey("etalon@2", step("info"), step("elukoht"), step("arst"));

    @Property(tries = 200)
    void the_edits_make_the_other_journey_this_one(
            @ForAll("journeys") Document ours, @ForAll("journeys") Document theirs) {
        Derivation derivation = Derivation.of(workspace(ours, theirs), ours, theirs);

        assertThat(derivation.edits().applyTo(derivation.start()).orElseThrow().after())
                .isEqualTo(ours);
    }

    @Test
    void what_goes_by_another_id_here_is_edited_and_not_replaced() {
        Document ours = journeyIn(
                "rakvere",
                "rakvere-j",
                step("info"),
                element(
                        Touchpoint.KIND,
                        "kolib",
                        "title",
                        text("elukoht"),
                        "services",
                        list("elukoht"),
                        "origin",
                        list("elukoht"),
                        "channel",
                        Channel.COUNTER),
                step("arst"));

        Derivation derivation = Derivation.of(workspace(ours, REFERENCE), ours, REFERENCE);

        assertThat(derivation.edits().edits().collectIf(Edit.Set.class::isInstance, Edit.Set.class::cast))
                .extracting(set -> set.id() + "." + set.field().name())
                .contains("kolib.channel");
        assertThat(derivation.edits().edits())
                .noneMatch(Edit.Add.class::isInstance)
                .noneMatch(Edit.Remove.class::isInstance);
    }

    @Provide
    Arbitrary<Document> journeys() {
        return AnyDocument.arbitrary()
                .filter(document -> document.root() instanceof Journey)
                .map(AnyDocument::sound);
    }
}
