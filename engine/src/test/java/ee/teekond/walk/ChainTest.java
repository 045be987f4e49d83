package ee.teekond.walk;

import static ee.teekond.Sketch.anyOf;
import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.journeyIn;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.need;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.persona;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.OfferState;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

/** A course gives a level, an exam asks for the level and gives a certificate, citizenship asks for the certificate. */
class ChainTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final Document SERVICES = catalogue(
            service("kursus", "produces", list("tase")),
            service("iseope", "produces", list("tase")),
            service("eksam", "needs", list(need("tase")), "produces", list("tunnistus")),
            service("kodakondsus", "needs", list(need("tunnistus"))),
            service("klubi", "needs", list(anyOf("tase", "tunnistus"))));

    @Test
    void a_service_the_step_uses_is_a_chain_of_its_own() {
        Chain chain = chains(step("kursus")).getOnly();

        assertThat(chain.isDirect()).isTrue();
        assertThat(chain.links()).containsExactly("service/kursus");
    }

    @Test
    void a_chain_goes_through_every_service_between() {
        ImmutableList<Chain> chains = chains(step("kursus"), step("iseope"), step("eksam"), step("kodakondsus"));

        assertThat(chains.collect(Chain::service)).containsExactly("iseope", "kursus");
        assertThat(chains.getLast().links())
                .containsExactly(
                        "service/kursus", "outcome/tase", "service/eksam", "outcome/tunnistus", "service/kodakondsus");
        assertThat(chains.getLast().isDirect()).isFalse();
    }

    @Test
    void of_several_ways_the_shortest_is_told() {
        Chain chain = chains(step("kursus"), step("eksam"), step("klubi"))
                .detect(each -> each.service().equals("kursus"));

        assertThat(chain.links()).containsExactly("service/kursus", "outcome/tase", "service/klubi");
    }

    /** The chains of the last of these steps. */
    private static ImmutableList<Chain> chains(Touchpoint... steps) {
        Workspace workspace = workspace(
                SERVICES,
                municipality(
                        "rakvere",
                        offer("kursus", OfferState.NOT_OFFERED),
                        offer("iseope", OfferState.ENDED),
                        offer("eksam", OfferState.OFFERED),
                        offer("kodakondsus", OfferState.OFFERED),
                        offer("klubi", OfferState.OFFERED)));
        Walk walk =
                Walk.of(workspace, persona("p"), "rakvere", journeyIn("rakvere", "j", steps), DAY, Assumptions.NONE);
        return Chain.of(walk.steps().getLast());
    }
}
