package ee.teekond.graph;

import static ee.teekond.Sketch.anyOf;
import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.need;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Service;
import org.junit.jupiter.api.Test;

class PrerequisiteGraphTest {

    @Test
    void a_circle_of_needs_is_named_whole() {
        PrerequisiteGraph graph = graph(
                service("arst", "needs", list(need("isikukood")), "produces", list("nimistu")),
                service("elukoht", "needs", list(need("nimistu")), "produces", list("aadress")),
                service("kood", "needs", list(need("aadress")), "produces", list("isikukood")));

        assertThat(graph.cycles())
                .singleElement()
                .satisfies(cycle -> assertThat(cycle)
                        .containsExactly(
                                "service/arst",
                                "outcome/nimistu",
                                "service/elukoht",
                                "outcome/aadress",
                                "service/kood",
                                "outcome/isikukood"));
    }

    @Test
    void an_alternative_that_leads_out_is_no_circle() {
        Service waiting = service("kood", "needs", list(anyOf("aadress", "pass")), "produces", list("isikukood"));
        Service other = service("elukoht", "needs", list(need("isikukood")), "produces", list("aadress"));

        assertThat(graph(waiting, other).cycles()).isEmpty();
        assertThat(graph(service("kood", "needs", list(anyOf("aadress")), "produces", list("isikukood")), other)
                        .cycles())
                .hasSize(1);
    }

    @Test
    void alternatives_that_are_all_stuck_are_a_circle() {
        PrerequisiteGraph graph = graph(
                service("a", "needs", list(anyOf("x", "y")), "produces", list("z")),
                service("b", "needs", list(need("z")), "produces", list("x")),
                service("c", "needs", list(need("z")), "produces", list("y")));

        assertThat(graph.cycles()).hasSize(1);
    }

    @Test
    void another_producer_is_a_way_out() {
        PrerequisiteGraph graph = graph(
                service("a", "needs", list(need("x")), "produces", list("y")),
                service("b", "needs", list(need("y")), "produces", list("x")),
                service("free", "produces", list("x")));

        assertThat(graph.cycles()).isEmpty();
    }

    @Test
    void what_waits_for_a_circle_is_not_part_of_it() {
        PrerequisiteGraph graph = graph(
                service("a", "needs", list(need("x")), "produces", list("x")),
                service("after", "needs", list(need("x")), "produces", list("z")));

        assertThat(graph.cycles())
                .singleElement()
                .satisfies(cycle -> assertThat(cycle).containsExactly("service/a", "outcome/x"));
    }

    @Test
    void a_service_opens_others_directly_and_in_the_end() {
        PrerequisiteGraph graph = graph(
                service("kood", "produces", list("isikukood")),
                service("elukoht", "needs", list(need("isikukood")), "produces", list("aadress")),
                service("arst", "needs", list(anyOf("aadress", "kindlustus"))),
                service("bussikaart", "needs", list(need("aadress"))));

        assertThat(graph.opens("kood")).containsExactly("elukoht");
        assertThat(graph.opensInTheEnd("kood")).containsExactly("arst", "bussikaart", "elukoht");
        assertThat(graph.order()).containsExactly("kood", "elukoht", "arst", "bussikaart");
        assertThat(graph.producers("aadress")).containsExactly("elukoht");
        assertThat(graph.opens("no-such")).isEmpty();
    }

    private static PrerequisiteGraph graph(Service... services) {
        return PrerequisiteGraph.of(workspace(catalogue(services)));
    }
}
