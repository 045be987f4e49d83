package ee.teekond.server.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.disclosure.Suppression;
import ee.teekond.house.NoSuppression;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Question.Seen;
import ee.teekond.question.Questions;
import ee.teekond.question.Where;
import ee.teekond.walk.Assumptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.tuple.Pair;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody asks every question of a part, of a part of that and of everything, before and after a few more people have
 * answered, and takes each number from each other of the same row. No difference is one to four people.
 */
class DifferencingAttackTest {

    private static final long SEED = 20251113;
    private static final int FEW = Suppression.STANDARD.k() - 1;

    private static final Map<String, ImmutableList<Pair<Document, ImmutableList<Seen>>>> SAID = new TreeMap<>();

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Workspace before;

    @SuppressWarnings("NullAway.Init")
    private static Workspace after;

    @BeforeAll
    static void read() throws Exception {
        before = ChangedCountry.in(folder.resolve("before"), SEED, (random, said) -> said);
        after = ChangedCountry.in(
                folder.resolve("after"),
                SEED,
                (random, said) -> said.journey() && random.nextInt(4) == 0
                        ? said.with(said.n() + 1 + random.nextInt(FEW), said.counts())
                        : said);
    }

    @Test
    void no_two_numbers_of_any_question_are_one_to_four_people_apart() {
        for (Question question : Questions.ALL) {
            assertThat(exposures(question, Suppression.STANDARD))
                    .as(question.name())
                    .isZero();
        }
    }

    @Test
    void without_the_rule_most_questions_that_count_people_give_somebody_away() {
        ImmutableList<Question> counting = Questions.ALL.select(question -> counts(question));

        assertThat(counting.size()).isGreaterThan(5);
        assertThat(counting.count(question -> exposures(question, new NoSuppression()) > 0))
                .isGreaterThan(counting.size() / 2);
    }

    private static boolean counts(Question question) {
        return Inquiry.of(question, Outputs.DAY)
                        .answer(said(question, true))
                        .n()
                        .count()
                        .orElse(0)
                > 0;
    }

    /** How many pairs of numbers told of the same group, whichever part was asked and when, are a few people apart. */
    private static int exposures(Question question, Suppression rule) {
        Map<String, Set<Integer>> told = new TreeMap<>();
        for (boolean first : new boolean[] {true, false}) {
            ImmutableList<Pair<Document, ImmutableList<Seen>>> said = said(question, first);
            for (Where part : parts(question)) {
                for (ImmutableList<Grouping> by : groupings(question)) {
                    tell(told, new Inquiry(question, by, part, Outputs.DAY, Assumptions.NONE, rule).answer(said));
                }
            }
        }
        return told.values().stream()
                .mapToInt(numbers -> (int) numbers.stream()
                        .flatMapToInt(one -> numbers.stream().mapToInt(other -> one - other))
                        .filter(apart -> apart > 0 && apart <= FEW)
                        .count())
                .sum();
    }

    private static ImmutableList<Pair<Document, ImmutableList<Seen>>> said(Question question, boolean first) {
        return SAID.computeIfAbsent(question.name() + first, name -> Outputs.said(question, first ? before : after));
    }

    private static void tell(Map<String, Set<Integer>> told, Answer answer) {
        answer.n()
                .count()
                .ifPresent(n ->
                        told.computeIfAbsent("in all", key -> new TreeSet<>()).add(n));
        answer.rows()
                .forEach(row -> row.n()
                        .count()
                        .ifPresent(n -> told.computeIfAbsent(row.group().toString(), key -> new TreeSet<>())
                                .add(n)));
    }

    private static ImmutableList<ImmutableList<Grouping>> groupings(Question question) {
        return question.groupings().contains(Grouping.MUNICIPALITY)
                ? Lists.immutable.with(question.usual(), Lists.immutable.with(Grouping.MUNICIPALITY))
                : Lists.immutable.with(question.usual());
    }

    /** Everything, each municipality and target group, and some of both. */
    private static ImmutableList<Where> parts(Question question) {
        MutableList<Where> parts = Lists.mutable.with(Where.EVERYWHERE);
        if (question.groupings().contains(Grouping.MUNICIPALITY)) {
            municipalities().forEach(place -> {
                parts.add(Where.EVERYWHERE.with(Grouping.MUNICIPALITY, place));
                parts.add(without(place));
            });
        }
        if (question.groupings().contains(Grouping.TARGET_GROUP)) {
            parts.addAll(parts.collect(part -> part.with(Grouping.TARGET_GROUP, "uussisserandaja")));
        }
        return parts.toImmutable();
    }

    private static Where without(String place) {
        return municipalities()
                .reject(place::equals)
                .injectInto(Where.EVERYWHERE, (part, other) -> part.with(Grouping.MUNICIPALITY, other));
    }

    private static ImmutableList<String> municipalities() {
        return before.documents(Journey.KIND)
                .collect(document -> Journey.KIND.cast(document.root()).flatMap(Journey::municipality))
                .select(Optional::isPresent)
                .collect(Optional::get)
                .distinct();
    }
}
