package ee.teekond.model;

import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Test
    void a_running_offer_is_planned_before_its_first_day_and_ended_after_its_last() {
        Offer offer = offer("s", OfferState.PARTLY, "since", JUNE, "until", JUNE);

        assertThat(on(MAY, offer)).isEqualTo(OfferState.PLANNED);
        assertThat(on(JUNE, offer)).isEqualTo(OfferState.PARTLY);
        assertThat(on(JULY, offer)).isEqualTo(OfferState.ENDED);
    }

    @Test
    void what_has_ended_was_offered_until_its_last_day() {
        Offer offer = offer("s", OfferState.ENDED, "since", JUNE, "until", JUNE);

        assertThat(on(MAY, offer)).isEqualTo(OfferState.PLANNED);
        assertThat(on(JUNE, offer)).isEqualTo(OfferState.OFFERED);
        assertThat(on(JULY, offer)).isEqualTo(OfferState.ENDED);
        assertThat(on(MAY, offer("s", OfferState.ENDED))).isEqualTo(OfferState.ENDED);
    }

    @Test
    void what_was_not_offered_for_a_while_is_unknown_outside_it() {
        Offer offer = offer("s", OfferState.NOT_OFFERED, "since", JUNE);

        assertThat(on(MAY, offer)).isEqualTo(OfferState.UNKNOWN);
        assertThat(on(JULY, offer)).isEqualTo(OfferState.NOT_OFFERED);
    }

    @Test
    void a_plan_stays_a_plan() {
        assertThat(on(JULY, offer("s", OfferState.PLANNED, "since", JUNE))).isEqualTo(OfferState.PLANNED);
    }

    @Test
    void a_retired_service_has_ended_whatever_the_offer_says() {
        Workspace workspace = workspace(
                catalogue(service("s", "retired", JUNE)), municipality("rakvere", offer("s", OfferState.OFFERED)));

        assertThat(Standing.of(workspace, "rakvere", "s", JUNE).state()).isEqualTo(OfferState.ENDED);
        assertThat(Standing.of(workspace, "rakvere", "s", MAY).state()).isEqualTo(OfferState.OFFERED);
    }

    @Test
    void without_a_row_only_a_state_service_is_there() {
        Workspace workspace = workspace(catalogue(service("s", "level", Level.STATE), service("m")));

        assertThat(Standing.of(workspace, "rakvere", "s", MAY).state()).isEqualTo(OfferState.OFFERED);
        assertThat(Standing.of(workspace, "rakvere", "m", MAY).state()).isEqualTo(OfferState.UNKNOWN);
        assertThat(Standing.of(workspace, "rakvere", "gone", MAY).state()).isEqualTo(OfferState.UNKNOWN);
    }

    private static OfferState on(LocalDate day, Offer offer) {
        Workspace workspace = workspace(catalogue(service("s")), municipality("rakvere", offer));
        return Standing.of(workspace, "rakvere", "s", day).state();
    }
}
