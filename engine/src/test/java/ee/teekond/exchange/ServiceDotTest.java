package ee.teekond.exchange;

import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.need;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.Sketch;
import ee.teekond.graph.ServiceNetwork;
import ee.teekond.model.Document;
import ee.teekond.model.Service;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.parse.Parser;
import org.junit.jupiter.api.Test;

class ServiceDotTest {

    @Test
    void needs_are_solid_and_supports_dotted_and_no_text_goes_out() {
        String dot = dot(
                service("tolge", "title", text("Suuline tõlge"), "produces", list("abi")),
                service("nou", "title", text("Nõustamine"), "needs", list(need("abi"))),
                service("buss", "supports", list("nou")));

        assertThat(dot)
                .contains("\"tolge\" -> \"nou\"")
                .contains("\"buss\" -> \"nou\" [\"style\"=\"dotted\"]")
                .doesNotContain("tõlge")
                .doesNotContain("Nõustamine");
    }

    @Test
    void whatever_an_id_is_the_graph_can_be_read_back() throws Exception {
        String hostile = "a\"]; evil [label=\"<b>\\";

        MutableGraph read = new Parser().read(dot(service(hostile), service("b", "supports", list(hostile))));

        assertThat(read.nodes().stream().map(node -> node.name().value()).distinct())
                .contains("b")
                .hasSize(2);
    }

    private static String dot(Service... services) {
        Document journey = Sketch.journey(
                "teekond", list(services).collect(each -> step(each.id())).toArray(new ee.teekond.model.Touchpoint[0]));
        return ServiceDot.write(
                "teekond", ServiceNetwork.of(Sketch.workspace(Sketch.catalogue(services), journey), journey));
    }
}
