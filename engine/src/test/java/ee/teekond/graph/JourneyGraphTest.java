package ee.teekond.graph;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journey;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.to;
import static ee.teekond.Sketch.withChildren;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.FlowKind;
import ee.teekond.model.Journey;
import ee.teekond.model.Stage;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class JourneyGraphTest {

    @Test
    void without_any_flow_touchpoints_follow_one_another() {
        JourneyGraph graph = JourneyGraph.of(journey("j", step("c"), step("a"), step("b")));

        assertThat(graph.isImplied()).isTrue();
        assertThat(graph.order()).containsExactly("c", "a", "b");
        assertThat(graph.starts()).containsExactly("c");
        assertThat(graph.ends()).containsExactly("b");
        assertThat(graph.mainLine()).containsExactly("c", "a", "b");
        assertThat(graph.branches()).isEmpty();
    }

    @Test
    void a_loop_back_alone_does_not_take_the_order_away() {
        JourneyGraph graph = JourneyGraph.of(journey(
                "j", step("a"), step("b", "next", list(to("a", FlowKind.LOOP_BACK))), step("c")));

        assertThat(graph.isImplied()).isTrue();
        assertThat(graph.ends()).containsExactly("c");
        assertThat(graph.loops()).extracting(Link::to).containsExactly("a");
        assertThat(graph.cycles()).isEmpty();
    }

    @Test
    void what_no_way_leads_to_is_unreachable() {
        Document journey =
                journey("j", step("a", "next", list(to("b"))), step("b"), step("x", "next", list(to("y"))), step("y"));
        Document later = Document.of(element(Journey.KIND, "j", "targetGroup", "g"))
                .add("j", "stages", element(Stage.KIND, "first"))
                .add("j", "stages", element(Stage.KIND, "second"))
                .add("first", "touchpoints", step("a", "next", list(to("b"))))
                .add("second", "touchpoints", step("b"))
                .add("second", "touchpoints", step("x", "next", list(to("y"))))
                .add("second", "touchpoints", step("y"))
                .build();

        assertThat(JourneyGraph.of(journey).starts()).containsExactly("a", "x");
        assertThat(JourneyGraph.of(journey).unreachable()).isEmpty();
        assertThat(JourneyGraph.of(later).starts()).containsExactly("a");
        assertThat(JourneyGraph.of(later).unreachable()).containsExactly("x", "y");
    }

    @Test
    void the_order_follows_the_ways_and_otherwise_the_file() {
        JourneyGraph graph = JourneyGraph.of(
                journey("j", step("a", "next", list(to("c"))), step("b"), step("c", "next", list(to("b")))));

        assertThat(graph.order()).containsExactly("a", "c", "b");
    }

    @Test
    void a_circle_of_ways_on_is_named_whole_and_cut_for_the_order() {
        JourneyGraph graph = JourneyGraph.of(journey(
                "j",
                step("a", "next", list(to("b"))),
                step("b", "next", list(to("c"))),
                step("c", "next", list(to("a"), to("d"))),
                step("d")));

        assertThat(graph.cycles()).containsExactly(Lists.immutable.with("a", "b", "c"));
        assertThat(graph.order()).containsExactly("a", "b", "c", "d");
        assertThat(graph.unreachable()).isEmpty();
    }

    @Test
    void a_side_branch_forks_off_the_main_line_and_merges_again() {
        JourneyGraph graph = JourneyGraph.of(journey(
                "j",
                step("elukoht", "next", list(to("lasteaed", withChildren()), to("arst"))),
                step("arst", "next", list(to("keel"))),
                step("lasteaed", "next", list(to("vaimne-tugi"))),
                step("vaimne-tugi", "next", list(to("keel"))),
                step("keel")));

        assertThat(graph.mainLine()).containsExactly("elukoht", "arst", "keel");
        assertThat(graph.branches()).singleElement().satisfies(branch -> {
            assertThat(branch.touchpoints()).containsExactly("lasteaed", "vaimne-tugi");
            assertThat(branch.fork()).contains("elukoht");
            assertThat(branch.merge()).contains("keel");
            assertThat(branch.entry().orElseThrow().when()).contains(withChildren());
        });
        assertThat(graph.forks()).containsExactly("elukoht");
        assertThat(graph.merges()).containsExactly("keel");
    }

    @Test
    void the_main_line_takes_the_longer_of_two_equal_ways() {
        JourneyGraph graph = JourneyGraph.of(
                journey("j", step("a", "next", list(to("c"), to("b"))), step("b", "next", list(to("c"))), step("c")));

        assertThat(graph.mainLine()).containsExactly("a", "b", "c");
        assertThat(graph.branches()).isEmpty();
    }

    @Test
    void an_empty_journey_has_an_empty_graph() {
        JourneyGraph graph = JourneyGraph.of(journey("j"));

        assertThat(graph.order()).isEmpty();
        assertThat(graph.starts()).isEmpty();
        assertThat(graph.mainLine()).isEmpty();
    }

    @Test
    void a_flow_to_nowhere_is_left_out() {
        JourneyGraph graph = JourneyGraph.of(journey("j", step("a", "next", list(to("gone"), to("b"))), step("b")));

        assertThat(graph.links()).extracting(Link::to).containsExactly("b");
    }
}
