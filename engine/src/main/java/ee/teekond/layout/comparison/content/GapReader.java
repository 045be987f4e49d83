package ee.teekond.layout.comparison.content;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.model.Document;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Standing;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Reads what is missing, why, and who else has it. For one comparison and one thread. */
final class GapReader {
    private final Workspace workspace;
    private final Comparison comparison;
    private final Document with;
    private final MapWords words;
    private final Optional<String> municipality;
    private final ImmutableList<Difference> missing;
    private final Others others;
    private final ImmutableList<String> places;

    GapReader(
            Workspace workspace,
            Document journey,
            Document with,
            Comparison comparison,
            Others others,
            MapWords words) {
        this.workspace = workspace;
        this.comparison = comparison;
        this.with = with;
        this.words = words;
        this.municipality = SideReader.journey(journey).municipality();
        this.missing = comparison.differences().select(each -> each.kind() == DifferenceKind.MISSING);
        this.others = others;
        this.places = workspace
                .documents(Municipality.KIND)
                .select(place -> place.all(Offer.KIND).notEmpty())
                .collect(Document::id)
                .reject(place -> municipality.filter(place::equals).isPresent());
    }

    /** Missing steps with their services, and missing services of steps that are there, each service once. */
    ImmutableList<Gap> all() {
        var steps = missing.select(each -> is(each, Touchpoint.KIND.name()));
        var services = missing.select(each -> is(each, Service.KIND.name()))
                .reject(each -> steps.anySatisfy(step -> step.counterpart().equals(each.touchpoint())))
                .distinctBy(Difference::counterpart);
        return missing.select(each -> steps.contains(each) || services.contains(each))
                .collect(this::gap);
    }

    private Gap gap(Difference gap) {
        boolean service = is(gap, Service.KIND.name());
        var id = gap.counterpart().orElse("");
        return new Gap(
                id,
                gap.type(),
                words.say(gap.title()),
                stage(gap),
                words.say(gap.reason()),
                service
                        ? Lists.immutable.empty()
                        : missing.select(each -> is(each, Service.KIND.name())
                                        && each.touchpoint().equals(gap.counterpart()))
                                .collect(each -> words.say(each.title()).text()),
                service ? standing(id) : "",
                service ? offeredElsewhere(id) : presentElsewhere(id));
    }

    private static boolean is(Difference difference, String type) {
        return difference.type().equals(type);
    }

    private String stage(Difference gap) {
        return gap.stage()
                .flatMap(id -> with.find(Stage.KIND, id))
                .map(stage -> words.say(stage.title()).text())
                .orElse("");
    }

    private String standing(String service) {
        return municipality
                .map(place -> Standing.of(workspace, place, service, comparison.asOf()))
                .map(standing -> words.of("compare.here", words.of("state", standing.state())))
                .orElse("");
    }

    private String offeredElsewhere(String service) {
        if (places.isEmpty()) {
            return "";
        }
        var states = places.collect(place ->
                Standing.of(workspace, place, service, comparison.asOf()).state());
        return words.of(
                "compare.elsewhere.service",
                number(states.count(state -> state == OfferState.OFFERED || state == OfferState.PILOT)),
                number(states.count(state -> state == OfferState.PARTLY)),
                number(places.size()));
    }

    private String presentElsewhere(String step) {
        int all = others.comparisons().size();
        return all == 0 ? "" : words.of("compare.elsewhere.touchpoint", number(others.having(step)), number(all));
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
