package ee.teekond.question.progress;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Difference;
import ee.teekond.compare.Settlement;
import ee.teekond.model.AdoptionRule;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Edition;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Settled;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.question.Cell;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Sighting;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import ee.teekond.question.progress.Lack.Ground;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Which municipalities apply the model, by the {@link AdoptionRule} of the workspace. Put to municipalities, each with its
 * journeys; a journey that changes changes the tally of its municipality. One that breaks the rule does not apply the model
 * yet; one of which something the rule asks for is not written down, and which breaks nothing, is unknown.
 */
public final class Adoption implements Question {

    private static final Terms TERMS = Terms.of("adoption", Unit.MUNICIPALITIES)
            .counting(Measure.NOT_YET, Measure.UNKNOWN, Measure.TOTAL)
            .usually(Grouping.MUNICIPALITY)
            .by(Lists.immutable.with(Grouping.MUNICIPALITY, Grouping.COUNTY));

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
        return Lists.immutable.with(Municipality.KIND);
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document municipality, LocalDate asOf) {
        return AdoptionRule.of(workspace)
                .map(rule -> new Case(workspace, rule, municipality, asOf).seen())
                .map(Lists.immutable::with)
                .orElseGet(Lists.immutable::empty);
    }

    /** One municipality held against the rule. */
    private static final class Case {
        private final Workspace workspace;
        private final AdoptionRule rule;
        private final Document municipality;
        private final LocalDate asOf;
        private final ImmutableList<Document> journeys;
        private final MutableList<Lack> reasons = Lists.mutable.empty();
        private boolean sample;

        Case(Workspace workspace, AdoptionRule rule, Document municipality, LocalDate asOf) {
            this.workspace = workspace;
            this.rule = rule;
            this.municipality = municipality;
            this.asOf = asOf;
            journeys = workspace
                    .documents(Journey.KIND)
                    .select(journey -> journey(journey)
                            .municipality()
                            .filter(municipality.id()::equals)
                            .isPresent());
        }

        Seen seen() {
            if (journeys.isEmpty()) {
                reasons.add(Lack.of(municipality.key().toString(), Ground.NOTHING_WRITTEN, ""));
            } else {
                rule.targetGroups().forEach(this::group);
            }
            return new Seen(Sighting.of(workspace, municipality.id()), Municipality.KIND.name(), cell());
        }

        private Cell cell() {
            Cell counted = Cell.of(measure(), 1).plus(Cell.of(Measure.TOTAL, 1)).sample(sample);
            Cell told = reasons.isEmpty() ? counted.about(municipality.key().toString()) : counted;
            return reasons.injectInto(told, Cell::because);
        }

        private Measure measure() {
            if (reasons.isEmpty()) {
                return Measure.VALUE;
            }
            return reasons.allSatisfy(lack -> lack.ground().isUnknown()) ? Measure.UNKNOWN : Measure.NOT_YET;
        }

        private void group(String group) {
            ImmutableList<Document> ours =
                    journeys.select(journey -> journey(journey).targetGroup().equals(group));
            ours.forEach(this::journeyIn);
            if (ours.isEmpty()) {
                reasons.add(
                        Lack.of(new DocumentKey(TargetGroup.KIND.name(), group).toString(), Ground.NO_JOURNEY, group));
            }
        }

        private void journeyIn(Document journey) {
            sample |= journey.isSample(journey.root(), "targetGroup", "municipality");
            Optional<Document> basis = Comparison.basis(workspace, journey);
            if (rule.published() && basis.flatMap(Case::version).isEmpty()) {
                lacks(journey, Ground.NOT_PUBLISHED, "basedOn");
            } else {
                rule.differences().ifPresent(demand -> differences(journey, basis, demand));
            }
            rule.status()
                    .filter(least -> journey(journey).status().compareTo(least) < 0)
                    .ifPresent(least -> lacks(journey, Ground.STATUS, "status"));
            rule.reviewedWithin().ifPresent(span -> review(journey, span.before(asOf)));
        }

        private void differences(Document journey, Optional<Document> basis, Settled demand) {
            sample |= journey.isSample(journey.root(), "basedOn");
            if (basis.isEmpty()) {
                lacks(journey, Ground.NO_BASIS, "basedOn");
                return;
            }
            Document with = basis.orElseThrow();
            Settlement settlement = new Settlement(journey, Comparison.of(workspace, journey, with, asOf));
            sample |= settlement.isSample(demand, rule.wording());
            settlement
                    .open(demand, rule.wording())
                    .forEach(difference ->
                            reasons.add(Lack.of(name(journey, with, difference), Ground.OPEN, journey.id())));
        }

        private static String name(Document journey, Document with, Difference difference) {
            return difference
                    .element()
                    .map(journey.key()::element)
                    .or(() -> difference.counterpart().map(with.key()::element))
                    .orElseThrow();
        }

        private void review(Document journey, LocalDate since) {
            Optional<LocalDate> reviewed = journey(journey).reviewed().filter(day -> !day.isAfter(asOf));
            if (reviewed.isEmpty()) {
                lacks(journey, Ground.REVIEW_UNKNOWN, "reviewed");
                return;
            }
            sample |= journey.isSample(journey.root(), "reviewed");
            reviewed.filter(day -> day.isBefore(since))
                    .ifPresent(day -> reasons.add(new Lack(
                            journey.key().toString(), Ground.REVIEWED_LONG_AGO, journey.id(), Optional.of(day))));
        }

        private void lacks(Document journey, Ground ground, String field) {
            sample |= journey.isSample(journey.root(), field);
            reasons.add(Lack.of(journey.key().toString(), ground, journey.id()));
        }

        private static Journey journey(Document document) {
            return Journey.KIND.cast(document.root()).orElseThrow();
        }

        private static Optional<Integer> version(Document journey) {
            return Edition.of(journey).version();
        }
    }
}
