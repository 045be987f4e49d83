package ee.teekond.question.voice;

import ee.teekond.model.Document;
import ee.teekond.model.GoodPractice;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.question.Cell;
import ee.teekond.question.Claim;
import ee.teekond.question.Counts;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Reason;
import ee.teekond.question.Sighting;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Who already does well what others have trouble with: steps, or services, at which one municipality has a pain point and
 * another a good practice. The value is the number of municipalities that could learn: those in trouble that have no
 * practice of their own there.
 */
public final class GoodPractices implements Question {

    private static final Terms TERMS = Terms.of("good-practices", Unit.MUNICIPALITIES)
            .counting(Measure.SOLVED)
            .usually(Grouping.TOUCHPOINT)
            .by(Lists.immutable.with(Grouping.TOUCHPOINT, Grouping.STAGE, Grouping.SERVICE));

    private static final String TROUBLE = "trouble";
    private static final String PRACTICE = "practice";

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public boolean asksOneByOne() {
        return false;
    }

    @Override
    public ImmutableList<Kind<?>> documents() {
        return Lists.immutable.with(Journey.KIND, Municipality.KIND);
    }

    @Override
    public boolean addsUp() {
        return false;
    }

    @Override
    public Counts<Measure> figures(Cell cell) {
        ImmutableSet<String> able = who(cell, PRACTICE);
        return Counts.of(Measure.VALUE, who(cell, TROUBLE).difference(able).size())
                .plus(Counts.of(Measure.SOLVED, able.size()));
    }

    @Override
    public boolean answers(ImmutableList<String> group, Cell cell) {
        Counts<Measure> figures = figures(cell);
        return !group.contains("") && figures.get(Measure.VALUE) > 0 && figures.get(Measure.SOLVED) > 0;
    }

    private static ImmutableSet<String> who(Cell cell, String what) {
        return cell.reasons()
                .things()
                .select(reason -> reason.fact("what").filter(what::equals).isPresent())
                .collect(reason ->
                        reason.fact("municipality").map(String::valueOf).orElse(""))
                .toSet()
                .toImmutable();
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document document, LocalDate asOf) {
        return Journey.KIND
                .cast(document.root())
                .map(root -> troubles(workspace, document, root))
                .orElseGet(() -> document.all(GoodPractice.KIND)
                        .flatCollect(practice -> practices(workspace, document, practice)));
    }

    private static ImmutableList<Seen> troubles(Workspace workspace, Document journey, Journey root) {
        Optional<String> place = root.municipality();
        return place.isEmpty()
                ? Lists.immutable.empty()
                : journey.all(PainPoint.KIND).flatCollect(pain -> {
                    String name = journey.key().element(pain.id());
                    Sighting here = Sighting.in(workspace, root).at(journey, pain);
                    Cell cell = cell(name, pain.service().orElse(""), TROUBLE, place.get())
                            .saidBy(pain.marks().evidence().collect(Claim::of))
                            .sample(journey.isSample(pain, "kind", "service", "evidence"));
                    return services(journey, pain)
                            .collect(service -> new Seen(here.about(service), name, cell))
                            .newWith(new Seen(here, name, cell))
                            .take(Math.max(1, services(journey, pain).size()));
                });
    }

    private static ImmutableList<String> services(Document journey, PainPoint pain) {
        return pain.service()
                .map(Lists.immutable::with)
                .or(() ->
                        journey.owner(pain.id()).flatMap(Touchpoint.KIND::cast).map(Touchpoint::services))
                .orElseGet(Lists.immutable::empty)
                .distinct();
    }

    private static ImmutableList<Seen> practices(Workspace workspace, Document municipality, GoodPractice practice) {
        String name = municipality.key().element(practice.id());
        Cell cell = cell(name, "", PRACTICE, municipality.id())
                .saidBy(practice.marks().evidence().collect(Claim::of))
                .sample(municipality.isSample(practice, "text", "at", "services", "evidence"));
        Sighting here = Sighting.of(workspace, municipality.id());
        ImmutableList<Sighting> places = practice.at().flatCollect(at -> place(workspace, here, at));
        ImmutableList<Sighting> all = places.isEmpty() ? Lists.immutable.with(here) : places;
        return practice.services().isEmpty()
                ? all.collect(at -> new Seen(at, name, cell))
                : all.flatCollect(
                        at -> practice.services().collect(service -> new Seen(at.about(service), name, cell)));
    }

    /** The step or stage that {@code journey/id#element} names. */
    private static ImmutableList<Sighting> place(Workspace workspace, Sighting here, String name) {
        int hash = name.indexOf('#');
        return Lists.immutable.withAll(workspace
                .document(Journey.KIND, name.substring(name.indexOf('/') + 1, hash))
                .flatMap(journey -> Optional.ofNullable(journey.elements().get(name.substring(hash + 1)))
                        .map(element -> here.at(journey, element)))
                .stream()
                .toList());
    }

    private static Cell cell(String name, String service, String what, String municipality) {
        return Cell.EMPTY.about(
                name, Reason.of(name, service, Fact.of("what", what), Fact.of("municipality", municipality)));
    }
}
