package ee.teekond.layout.comparison.content;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Difference;
import ee.teekond.layout.card.SourceContent;
import ee.teekond.layout.comparison.content.ComparisonContent.Side;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.model.Deviation;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Evidence;
import ee.teekond.model.Journey;
import ee.teekond.model.Service;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Gathers what the map of one comparison says. For one comparison and one thread. */
public final class ComparisonReader {
    private static final int NAMED = 3;

    private final Workspace workspace;
    private final Document journey;
    private final Document with;
    private final Comparison comparison;
    private final MapWords words;
    private final StageKeys keys;
    private final Others others;
    private final Tallies tallies;

    private ComparisonReader(Workspace workspace, Comparison comparison, MapWords words) {
        this.workspace = workspace;
        this.journey = workspace.document(Journey.KIND, comparison.journey()).orElseThrow();
        this.with =
                workspace.document(Journey.KIND, comparison.with().toString()).orElseThrow();
        this.comparison = comparison;
        this.words = words;
        this.keys = StageKeys.of(comparison.differences());
        this.others = Others.of(workspace, journey, with, comparison.asOf());
        this.tallies = new Tallies(comparison, keys, others);
    }

    /** Reads what there is to say of two journeys of the workspace. */
    public static ComparisonContent read(Workspace workspace, Comparison comparison, MapWords words) {
        return new ComparisonReader(workspace, comparison, words).read();
    }

    private ComparisonContent read() {
        var sides = new SideReader(workspace, words);
        var mine = sides.of(journey, keys::ofOurs);
        var other = sides.of(with, id -> id);
        boolean alike = mine.name().equals(other.name());
        var here = alike ? mine.byJourney() : mine;
        var there = alike ? other.byJourney() : other;
        var steps = new StepReader(here, there, words);
        var gaps = new GapReader(workspace, journey, with, comparison, others, words).all();
        var title = title(here, there);
        return new ComparisonContent(
                journey.id(),
                kicker(there),
                title,
                lead(there, gaps),
                here,
                there,
                tallies.steps(),
                tallies.services(),
                offered(here),
                new StageReader(journey, with, keys, tallies, words).all(),
                of(Touchpoint.KIND).collect(steps::row),
                uses(),
                gaps,
                sources(),
                notes(),
                edition(there));
    }

    private ImmutableList<Difference> of(Kind<?> kind) {
        return comparison.differences().select(each -> each.type().equals(kind.name()));
    }

    private String kicker(Side there) {
        var id = SideReader.journey(journey).targetGroup();
        var group = workspace
                .find(TargetGroup.KIND, id)
                .map(found -> words.say(found.title()).text())
                .orElse(id);
        return Lists.immutable
                .of(
                        words.of("compare.kicker"),
                        group,
                        Lists.immutable
                                .of(there.name().text(), there.note())
                                .reject(String::isEmpty)
                                .makeString(", "))
                .makeString("  ·  ")
                .toUpperCase(Locale.ROOT);
    }

    private String title(Side here, Side there) {
        var mine = here.name().text();
        return there.reference() && !here.reference()
                ? words.of("compare.title.reference", mine)
                : words.of("compare.title.other", mine, there.name().text());
    }

    private String lead(Side there, ImmutableList<Gap> gaps) {
        var steps = tallies.steps().share();
        var services = tallies.services().share();
        var counts = words.of(
                there.reference() ? "compare.lead.reference" : "compare.lead.other",
                Integer.toString(steps.covered()),
                Integer.toString(steps.total()),
                Integer.toString(services.covered()),
                Integer.toString(services.total()));
        if (gaps.isEmpty()) {
            return counts + " " + words.of("compare.lead.complete");
        }
        var named =
                gaps.take(NAMED).collect(gap -> "«" + gap.title().text() + "»").makeString(", ");
        return counts
                + " "
                + (gaps.size() > NAMED
                        ? words.of("compare.lead.more", named, Integer.toString(gaps.size() - NAMED))
                        : words.of("compare.lead.missing", named));
    }

    private String offered(Side here) {
        return comparison
                .offered()
                .map(offered -> words.of(
                        "compare.offered",
                        here.name().text(),
                        Integer.toString(offered.yes()),
                        Integer.toString(offered.total()),
                        Integer.toString(offered.partly()),
                        Integer.toString(offered.no()),
                        Integer.toString(offered.unknown())))
                .orElse("");
    }

    /** Services by stage, those that relate in the same way together. */
    private ImmutableList<ServiceRow> uses() {
        var rows = of(Service.KIND).collect(this::use);
        return rows.distinctBy(row -> row)
                .collect(row -> new ServiceRow(
                        row.id(),
                        row.stage(),
                        row.title(),
                        row.kind(),
                        row.moved(),
                        rows.count(row::equals),
                        row.sample()));
    }

    private ServiceRow use(Difference difference) {
        var id = difference.counterpart().or(difference::element).orElse("");
        var title = words.say(difference.title());
        return new ServiceRow(
                id,
                keys.of(difference),
                title.text().isEmpty() ? Said.own(id) : title,
                difference.kind(),
                difference.moved(),
                1,
                difference.sample());
    }

    /** What this journey's steps and the reasons for its differences rest on. */
    private ImmutableList<SourceContent> sources() {
        return journey.all(Deviation.KIND)
                .flatCollect(deviation -> deviation.marks().evidence())
                .newWithAll(journey.all(Touchpoint.KIND)
                        .flatCollect(step -> step.marks().evidence()))
                .collect(Evidence::source)
                .distinct()
                .collect(id -> SourceContent.read(workspace, words, id, ""));
    }

    private ImmutableList<String> notes() {
        var status = words.of("status", SideReader.journey(journey).status());
        var notes = Lists.mutable.of(words.of("note.status", status));
        if (comparison.sample()) {
            notes.add(words.of("note.sample"));
        }
        return notes.toImmutable();
    }

    private String edition(Side there) {
        var version = Edition.of(with).version();
        var base = there.reference() && version.isPresent()
                ? words.of("edition.based", Integer.toString(version.get()))
                : there.note().isEmpty() ? there.name().text() : there.note();
        return base + "  ·  " + words.of("edition.date", words.date(comparison.asOf()));
    }
}
