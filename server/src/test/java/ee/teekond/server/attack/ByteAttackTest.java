package ee.teekond.server.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.disclosure.Suppression;
import ee.teekond.house.NoSuppression;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Workspace;
import ee.teekond.question.Grouping;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two countries that differ only in how many people stand behind what fewer than five say, and in what those few answered.
 * Whatever leaves one of them is, byte for byte, what leaves the other.
 */
class ByteAttackTest {

    private static final long SEED = 20251112;
    private static final int SMALL = 4;

    /** Questions whose answers are drawn as well; the slow test draws all. */
    private static final ImmutableList<String> PICTURED = Lists.immutable.with("viewpoint-gaps", "confusing-services");

    /** Journeys that are drawn; the slow test draws all. */
    private static final ImmutableList<String> SOME =
            Lists.immutable.with("rakvere-uussisserandaja", "haapsalu-uussisserandaja");

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Workspace one;

    @SuppressWarnings("NullAway.Init")
    private static Workspace other;

    @SuppressWarnings("NullAway.Init")
    private static Workspace larger;

    @BeforeAll
    static void read() throws Exception {
        one = ChangedCountry.in(folder.resolve("one"), SEED, (random, said) -> few(random, said, 0));
        other = ChangedCountry.in(folder.resolve("other"), SEED, (random, said) -> few(random, said, 1));
        larger = ChangedCountry.in(
                folder.resolve("larger"),
                SEED,
                (random, said) -> !said.journey() || random.nextInt(3) == 0
                        ? said.with(1000 + random.nextInt(1000), Optional.empty())
                        : said);
    }

    /** Every third number said in a journey is small in both, but not the same; a small count of contacts is another. */
    private static ChangedCountry.Said few(Random random, ChangedCountry.Said said, int which) {
        boolean chosen = said.journey() ? random.nextInt(3) == 0 : said.n() <= SMALL;
        int first = random.nextInt(SMALL);
        int apart = 1 + random.nextInt(SMALL - 1);
        int n = 1 + (first + which * apart) % SMALL;
        return chosen ? said.with(n, said.counts().map(counts -> "\"" + (which == 0 ? "-2" : "2") + "\": " + n)) : said;
    }

    @Test
    void no_answer_differs() throws IOException {
        for (Question question : Questions.ALL) {
            Twins twins = Twins.of(question, one, other);
            for (ImmutableList<Grouping> by : Lists.immutable
                    .with(question.usual(), Lists.immutable.with(Grouping.MUNICIPALITY))
                    .select(some -> some.allSatisfy(question.groupings()::contains))) {
                assertThat(twins.differing(by, Suppression.STANDARD, PICTURED.contains(question.name())))
                        .as(question.name() + " by " + by)
                        .isEmpty();
            }
        }
    }

    @Test
    @Tag("long")
    void no_answer_differs_in_any_grouping_or_two_of_them() throws IOException {
        for (Question question : Questions.ALL) {
            Twins twins = Twins.of(question, one, other);
            for (Grouping first : question.groupings()) {
                assertThat(twins.differing(Lists.immutable.with(first), Suppression.STANDARD, true))
                        .as(question.name() + " by " + first.code())
                        .isEmpty();
                for (Grouping second : question.groupings().reject(first::equals)) {
                    assertThat(twins.differing(Lists.immutable.with(first, second), Suppression.STANDARD, false))
                            .as(question.name() + " by " + first.code() + " and " + second.code())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void no_flat_table_differs() throws IOException {
        assertThat(Twins.differing(facts(one, "one"), facts(other, "other"))).isEmpty();
        assertThat(Twins.differing(facts(one, "one"), facts(larger, "larger"))).contains("pain_points.csv", "sqlite");
    }

    @Test
    void no_map_differs() {
        assertThat(Twins.differing(Outputs.maps(one, SOME), Outputs.maps(other, SOME)))
                .isEmpty();
        assertThat(Twins.differing(Outputs.maps(one, SOME), Outputs.maps(larger, SOME)))
                .contains("rakvere-uussisserandaja map", "rakvere-uussisserandaja page");
    }

    @Test
    @Tag("long")
    void no_map_of_any_journey_differs() {
        ImmutableList<String> all = one.documents(Journey.KIND).collect(Document::id);

        assertThat(Twins.differing(Outputs.maps(one, all), Outputs.maps(other, all)))
                .isEmpty();
    }

    @Test
    void no_page_differs() {
        assertThat(Twins.differing(Outputs.book(one), Outputs.book(other))).isEmpty();
        assertThat(Twins.differing(Outputs.book(one), Outputs.book(larger))).contains("et/municipality-rakvere.html");
    }

    @Test
    void without_the_rule_every_format_differs() throws IOException {
        Question question = Questions.find("viewpoint-gaps").orElseThrow();

        assertThat(Twins.of(question, one, other).differing(question.usual(), new NoSuppression(), false))
                .contains("text", "list", "csv", "json", "html")
                .anyMatch(format -> format.startsWith("xlsx xl/worksheets"));
    }

    private static Map<String, String> facts(Workspace country, String name) throws IOException {
        return Outputs.facts(country, Files.createTempDirectory(folder, name));
    }
}
