package ee.teekond.question;

import static ee.teekond.Sketch.alone;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.said;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.Sketch;
import ee.teekond.disclosure.Suppression;
import ee.teekond.house.NoSuppression;
import ee.teekond.model.Document;
import ee.teekond.model.Evidence;
import ee.teekond.model.Journey;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Source;
import ee.teekond.model.SourceMethod;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Workspace;
import ee.teekond.question.voice.ViewpointGaps;
import java.util.Random;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;
import org.eclipse.collections.impl.list.Interval;
import org.junit.jupiter.api.Test;

/**
 * Somebody asks for one part and another and takes the smaller number from the larger. In a thousand countries no difference
 * of two answers is the number of a group too small to be told; without the rule it would be.
 */
class DifferencingTest {

    private static final int COUNTRIES = 1000;
    private static final int PLACES = 3;

    @Test
    void no_difference_of_two_answers_is_a_hidden_number() {
        assertThat(exposed(Suppression.STANDARD)).isZero();
    }

    @Test
    void without_the_rule_the_attack_succeeds() {
        assertThat(exposed(new NoSuppression())).isGreaterThan(COUNTRIES / 2);
    }

    /** In how many countries some difference of two answers is the number of a small source, and of nothing else. */
    private static int exposed(Suppression suppression) {
        return Interval.oneTo(COUNTRIES).count(seed -> isExposed(new Random(seed), suppression));
    }

    private static boolean isExposed(Random random, Suppression suppression) {
        MutableList<Integer> small = Lists.mutable.empty();
        Workspace country = country(random, small);
        MutableSet<Integer> told = Sets.mutable.with(0);
        for (ImmutableList<Grouping> by :
                list(list(Grouping.MUNICIPALITY), list(Grouping.KIND), list(Grouping.MUNICIPALITY, Grouping.KIND))) {
            for (int mask = 1; mask < 1 << PLACES; mask++) {
                Where part = Where.EVERYWHERE;
                for (int place = 0; place < PLACES; place++) {
                    part = (mask >> place & 1) == 1 ? part.with(Grouping.MUNICIPALITY, "kov" + place) : part;
                }
                Inquiry inquiry =
                        Inquiry.of(new ViewpointGaps(), Answers.DAY).by(by).where(part);
                Answer answer = new Inquiry(
                                inquiry.question(), by, part, Answers.DAY, inquiry.assumptions(), suppression)
                        .answer(country);
                answer.n().count().ifPresent(told::add);
                answer.rows().forEach(row -> row.n().count().ifPresent(told::add));
            }
        }
        return told.anySatisfy(one -> told.anySatisfy(other -> small.contains(one - other)));
    }

    /** Large sources have so many people that no sum of them differs from another by a small number. */
    private static Workspace country(Random random, MutableList<Integer> small) {
        MutableList<Document> documents = Lists.mutable.empty();
        int large = 100;
        for (int place = 0; place < PLACES; place++) {
            String journey = "j" + place;
            Document.Builder written = Document.of(
                            element(Journey.KIND, journey, "targetGroup", "g", "municipality", "kov" + place))
                    .add(journey, "stages", element(Stage.KIND, "etapp"))
                    .add("etapp", "touchpoints", element(Touchpoint.KIND, "samm"));
            for (int pain = 0; pain < 3; pain++) {
                large *= 2;
                int few = 1 + random.nextInt(Suppression.STANDARD.k() - 1);
                small.add(few);
                String name = place + "-" + pain;
                ImmutableList<Evidence> evidence = random.nextInt(3) == 0
                        ? list(said("vaike-" + name, few))
                        : list(said("suur-" + name, large), said("vaike-" + name, few));
                documents.with(source("suur-" + name)).with(source("vaike-" + name));
                written.add(
                        "samm",
                        "painPoints",
                        element(
                                PainPoint.KIND,
                                "p" + pain,
                                "kind",
                                list(PainKind.values()).get(random.nextInt(3)),
                                "severity",
                                2,
                                "view",
                                View.TARGET_GROUP,
                                "evidence",
                                evidence));
            }
            documents.add(written.build());
        }
        return Sketch.workspace(documents.toArray(new Document[0]));
    }

    private static Document source(String id) {
        return alone(element(Source.KIND, id, "method", SourceMethod.SURVEY));
    }
}
