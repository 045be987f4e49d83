package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Coverage;
import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.FieldChange;
import ee.teekond.compare.Offered;
import ee.teekond.model.Language;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.util.function.Predicate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A comparison as tables for people. */
public final class ComparisonReport {

    private static final ImmutableList<String> STRUCTURE =
            Lists.immutable.with(Stage.KIND.name(), Touchpoint.KIND.name(), Service.KIND.name());

    private final Comparison comparison;
    private final JourneyNames names;
    private final Labels labels;
    private final ChangeWords words;

    /** A report on a comparison of journeys of the workspace. */
    public ComparisonReport(Workspace workspace, Comparison comparison, Language language) {
        this.comparison = comparison;
        labels = new Labels(workspace, language);
        names = JourneyNames.of(workspace, comparison, labels);
        words = new ChangeWords(labels, language, Lists.immutable.with(names.ours(), names.theirs()));
    }

    /** How much of each stage is there. */
    public Table coverage() {
        return new Table(
                labels.say("compare.title", names.edition(names.ours()), names.edition(names.theirs())) + "\n"
                        + coverageInWords(),
                Lists.immutable.with(
                        Table.words("stage", labels.say("compare.stage")),
                        Table.numbers("touchpoints", labels.say("compare.touchpoints")),
                        Table.numbers("services", labels.say("compare.services"))),
                comparison
                        .stages()
                        .collect(stage -> Lists.immutable.with(
                                cell(names.stage(stage.stage())),
                                cell(share(stage.coverage().touchpoints())),
                                cell(share(stage.coverage().services())))),
                Lists.immutable.empty());
    }

    private String coverageInWords() {
        Coverage coverage = comparison.coverage();
        String structure = labels.say(
                said("compare.coverage"),
                coverage.touchpoints().covered(),
                coverage.touchpoints().total(),
                coverage.services().covered(),
                coverage.services().total());
        return structure
                + comparison.offered().map(offered -> " " + offered(offered)).orElse("");
    }

    private String offered(Offered offered) {
        return labels.say(
                said("compare.offered"),
                offered.total(),
                offered.yes(),
                offered.partly(),
                offered.no(),
                offered.unknown());
    }

    /** The phrase for a comparison with the reference, or with another municipality's journey. */
    private String said(String key) {
        return names.withReference() ? key : key + ".journey";
    }

    private static String share(Coverage.Share share) {
        return share.covered() + "/" + share.total();
    }

    /** What differs in structure, stage by stage; pain points and proposals that differ are only counted. */
    public Table differences() {
        MutableList<String> notes = Lists.mutable.empty();
        Lists.immutable.with(PainPoint.KIND, Proposal.KIND).forEach(kind -> notes.addAllIterable(counted(kind)));
        if (comparison.sample()) {
            notes.add(labels.say("sample"));
        }
        return differences(difference -> STRUCTURE.contains(difference.type()), notes.toImmutable());
    }

    /** All that differs, pain points and proposals too. */
    public Table everything() {
        return differences(difference -> true, Lists.immutable.empty());
    }

    private Table differences(Predicate<Difference> which, ImmutableList<String> notes) {
        return new Table(
                "",
                Lists.immutable.with(
                        Table.words("stage", labels.say("compare.stage")),
                        Table.words("kind", labels.say("compare.kind")),
                        Table.words("type", labels.say("compare.type")),
                        Table.words("element", labels.say("compare.element")),
                        Table.words("what", labels.say("compare.what"))),
                comparison
                        .differences()
                        .reject(difference -> difference.kind() == DifferenceKind.SAME && !difference.moved())
                        .select(which::test)
                        .collect(this::row),
                notes);
    }

    /** Where local findings stand apart from the reference's, in one sentence; nothing if nowhere. */
    private ImmutableList<String> counted(Kind<?> kind) {
        int missing = comparison.count(kind, DifferenceKind.MISSING);
        int added = comparison.count(kind, DifferenceKind.ADDED);
        int adapted = comparison.count(kind, DifferenceKind.ADAPTED);
        return missing + added + adapted == 0
                ? Lists.immutable.empty()
                : Lists.immutable.with(labels.say(said("compare.counted." + kind.name()), missing, added, adapted));
    }

    private ImmutableList<Table.Cell> row(Difference difference) {
        String moved = difference.moved() ? labels.say("compare.moved") : "";
        String kind = difference.kind() == DifferenceKind.SAME ? moved : labels.word("difference", difference.kind());
        boolean also = difference.moved() && difference.kind() != DifferenceKind.SAME;
        return Lists.immutable.with(
                cell(difference.stage().map(names::stage).orElse("")),
                cell(also ? kind + ", " + moved : kind),
                cell(labels.say("type." + difference.type())),
                cell(labels.of(difference.title()) + Labels.mark(difference.sample())),
                cell(what(difference)));
    }

    private String what(Difference difference) {
        MutableList<String> parts = difference.fields().collect(this::change).toList();
        difference
                .touchpoint()
                .filter(at -> difference.type().equals(Service.KIND.name()))
                .ifPresent(at -> parts.add(labels.say("compare.at", names.touchpoint(at))));
        difference.reason().ifPresent(reason -> parts.add(labels.say("compare.reason", labels.of(reason))));
        return parts.makeString("; ");
    }

    private String change(FieldChange change) {
        return labels.say("field." + change.field().name())
                + ": "
                + words.of(change.field(), change.from())
                + " → "
                + words.of(change.field(), change.to());
    }
}
