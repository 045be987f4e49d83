package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Values;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each municipality tells its journey in its own words, and not in those of its neighbour. */
class LocalWordingTest {

    private static final double MOST = 0.8;

    @SuppressWarnings("NullAway.Init")
    private static Workspace country;

    @BeforeAll
    static void read() throws Exception {
        country = ExampleCountry.read(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uussisserandaja", "eri-keele-ja-kultuuritaustaga", "tagasipoorduja"})
    void no_two_journeys_share_more_than_four_fifths_of_their_local_wording(String reference) {
        MutableSet<String> common =
                words(country.document(Journey.KIND, reference + "@1").orElseThrow());

        eachPair(
                reference,
                (one, other) ->
                        share(words(one).difference(common), words(other).difference(common)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uussisserandaja", "eri-keele-ja-kultuuritaustaga", "tagasipoorduja"})
    void no_two_journeys_share_more_than_four_fifths_of_all_their_wording(String reference) {
        eachPair(reference, (one, other) -> share(words(one), words(other)));
    }

    private interface Share {
        double of(Document one, Document other);
    }

    private static void eachPair(String reference, Share share) {
        ImmutableList<Document> variants = country.documents(Journey.KIND)
                .select(journey -> ((Journey) journey.root())
                        .basedOn()
                        .filter((reference + "@1")::equals)
                        .isPresent())
                .toImmutable();
        assertThat(variants.size()).isGreaterThanOrEqualTo(2);
        for (int i = 0; i < variants.size(); i++) {
            for (int j = i + 1; j < variants.size(); j++) {
                assertThat(share.of(variants.get(i), variants.get(j)))
                        .as(variants.get(i).id() + " and " + variants.get(j).id())
                        .isLessThanOrEqualTo(MOST);
            }
        }
    }

    /** How much of the shorter one's wording the other has too. */
    private static double share(MutableSet<String> one, MutableSet<String> other) {
        int shorter = Math.min(one.size(), other.size());
        assertThat(shorter).isPositive();
        return (double) one.intersect(other).size() / shorter;
    }

    private static MutableSet<String> words(Document journey) {
        return journey.inOrder()
                .flatCollect(Values::texts)
                .collect(found -> found.text().in(Language.ET))
                .select(Optional::isPresent)
                .collect(wording -> wording.orElseThrow().text())
                .toSet();
    }
}
