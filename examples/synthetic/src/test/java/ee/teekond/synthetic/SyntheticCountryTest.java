package ee.teekond.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.check.Checks;
import ee.teekond.file.CanonicalText;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.finding.Finding;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Service;
import ee.teekond.model.Source;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made-up countries are as large as they say, the same every time, sound, and marked as made up. */
class SyntheticCountryTest {

    private static final SyntheticCountry SMALL = SyntheticCountry.of(7, 6);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_seed_gives_the_same_country_at_any_size() {
        SyntheticCountry large = SyntheticCountry.of(7, 300);

        assertThat(SyntheticCountry.of(7, 6).frame()).isEqualTo(SMALL.frame());
        for (int i = 0; i < SMALL.size(); i++) {
            assertThat(large.journey(i)).isEqualTo(SMALL.journey(i));
        }
        assertThat(large.journeys().parallel().map(Document::hashCode).toList())
                .isEqualTo(large.journeys().map(Document::hashCode).toList());
        assertThat(large.frame().documents().keysView())
                .containsAll(SMALL.frame().documents().keysView());
    }

    @Test
    void another_seed_gives_another_country() {
        SyntheticCountry other = SyntheticCountry.of(8, 6);

        assertThat(other.journey(0)).isNotEqualTo(SMALL.journey(0));
        assertThat(other.frame()).isNotEqualTo(SMALL.frame());
    }

    @Test
    void a_journey_has_forty_touchpoints_in_six_stages() {
        Document journey = SyntheticCountry.of(7, 100_000).journey(99_999);

        assertThat(journey.all(Stage.KIND)).hasSize(6);
        assertThat(journey.all(Touchpoint.KIND)).hasSize(40);
        assertThat(journey.all(Touchpoint.KIND).flatCollect(Touchpoint::services))
                .hasSize(59);
        assertThat(journey.all(PainPoint.KIND)).hasSize(40);
    }

    @Test
    void a_country_has_a_thousand_municipalities_and_sixty_services() {
        Workspace frame = SyntheticCountry.of(7, 1_000).frame();

        assertThat(frame.documents(Municipality.KIND)).hasSize(1_000);
        assertThat(frame.all(Service.KIND)).hasSize(60);
        assertThat(frame.documents(Source.KIND)).hasSize(4_006);
        assertThat(frame.documents(Journey.KIND)).hasSize(6);
        assertThat(frame.documents(Municipality.KIND)
                        .flatCollect(place -> place.all(Offer.KIND))
                        .collect(Offer::state)
                        .toSet())
                .containsExactlyInAnyOrder(
                        OfferState.OFFERED,
                        OfferState.PARTLY,
                        OfferState.PLANNED,
                        OfferState.NOT_OFFERED,
                        OfferState.UNKNOWN);
    }

    @Test
    void all_of_it_is_marked_as_made_up() {
        SMALL.frame()
                .sortedDocuments()
                .newWithAll(Lists.immutable.fromStream(SMALL.journeys()))
                .forEach(
                        document -> assertThat(document.elements().valuesView()).allMatch(Element::isSample));
    }

    @Test
    void it_is_read_again_as_it_was_written_and_nothing_is_wrong_with_it() throws Exception {
        CountryFiles.write(SMALL, folder);
        List<String> lines = Files.readAllLines(folder.resolve(CountryFiles.JOURNEYS));
        for (int i = 0; i < lines.size(); i++) {
            Files.writeString(folder.resolve("journey-" + i + ".json"), lines.get(i));
        }

        LoadedWorkspace read = WorkspaceReader.read(Place.of(folder.toString()), true);

        Workspace frame = SMALL.frame();
        assertThat(read.workspace())
                .isEqualTo(Workspace.of(
                        frame.manifest(),
                        frame.documents()
                                .valuesView()
                                .toList()
                                .withAll(SMALL.journeys().toList())));
        ImmutableList<Finding> wrong = read.findings().newWithAll(Checks.check(read.workspace(), read.sources()));
        assertThat(wrong).isEmpty();
    }

    @Test
    void journeys_stand_one_to_a_line() throws Exception {
        CountryFiles.writeJourneys(SMALL, folder.resolve("all.ndjson"));

        assertThat(Files.readString(folder.resolve("all.ndjson")))
                .isEqualTo(String.join(
                        "", SMALL.journeys().map(CanonicalText::jsonLine).toList()));
        assertThat(Files.readAllLines(folder.resolve("all.ndjson")))
                .hasSize(6)
                .allMatch(line -> line.startsWith("{\"journey\":\"teekond-"));
    }
}
