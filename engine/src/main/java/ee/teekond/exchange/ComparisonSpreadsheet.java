package ee.teekond.exchange;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Coverage.Share;
import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.Offered;
import ee.teekond.exchange.Spreadsheet.Cell;
import ee.teekond.exchange.Spreadsheet.Column;
import ee.teekond.exchange.Spreadsheet.Page;
import ee.teekond.exchange.Spreadsheet.Tone;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A comparison as XLSX for a meeting: a row for each difference to talk about, with room for what is decided; the coverage of
 * each stage; what the words mean.
 */
public final class ComparisonSpreadsheet {

    private static final int NARROW = 12;
    private static final int MIDDLE = 18;
    private static final int HALF = 28;
    private static final int WIDE = 42;

    private final Comparison comparison;
    private final JourneyNames names;
    private final Speech speech;
    private final Decisions decisions;
    private final BothSides sides;

    /** A comparison of journeys of the workspace, in Estonian or English. */
    public ComparisonSpreadsheet(Workspace workspace, Comparison comparison, Language language) {
        this.comparison = comparison;
        names = JourneyNames.of(workspace, comparison, new Labels(workspace, language));
        speech = Speech.in(language, names.withReference());
        decisions = new Decisions(names, speech, comparison);
        sides = new BothSides(
                names,
                new ChangeWords(names.labels(), language, Lists.immutable.with(names.ours(), names.theirs())),
                new SpokenPlace(names, speech));
    }

    /** The file. */
    public byte[] write() {
        return SpreadsheetWriter.write(new Spreadsheet(
                names.edition(names.ours()) + " / " + names.edition(names.theirs()),
                comparison.asOf(),
                Lists.immutable.with(differences(), coverage(), legend())));
    }

    private Page differences() {
        ImmutableList<String> choices =
                Lists.immutable.with(speech.say("sheet.choice.accept"), speech.say("sheet.choice.decline"));
        return new Page(
                speech.say("sheet.differences"),
                Lists.immutable.with(
                        column("sheet.stage", MIDDLE),
                        column("sheet.type", NARROW),
                        column("sheet.name", HALF),
                        column("sheet.difference", NARROW),
                        column("sheet.moved", NARROW),
                        column("sheet.theirs", WIDE),
                        column("sheet.ours", WIDE),
                        column("sheet.reason", HALF),
                        column("sheet.decided", MIDDLE),
                        new Column(speech.say("sheet.decision"), NARROW, choices),
                        column("sheet.who", NARROW),
                        column("sheet.note", HALF),
                        column("sheet.id", MIDDLE)),
                Topic.of(comparison.differences()).select(Topic::differs).collect(this::row),
                3);
    }

    private Column column(String key, int width) {
        return new Column(speech.say(key), width, Lists.immutable.empty());
    }

    private ImmutableList<Cell> row(Topic topic) {
        Difference about = topic.about();
        Labels labels = names.labels();
        return Lists.immutable.with(
                Cell.of(about.stage().map(names::stage).orElse("")),
                Cell.of(labels.say("type." + about.type())),
                Cell.of(labels.of(about.title()) + Labels.mark(about.sample())),
                Cell.of(labels.word("difference", about.kind())).in(tone(about.kind())),
                Cell.of(about.moved() ? speech.say("sheet.yes") : ""),
                Cell.of(sides.theirs(about)),
                Cell.of(sides.ours(about)),
                Cell.of(about.reason().map(labels::of).orElse("")),
                Cell.of(decisions.state(topic) == Decisions.State.DECIDED ? decisions.said(topic) : ""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(about.element().or(about::counterpart).orElse("")));
    }

    static Optional<Tone> tone(DifferenceKind kind) {
        return switch (kind) {
            case SAME -> Optional.empty();
            case ADAPTED, SPLIT, MERGED -> Optional.of(Tone.ADAPTED);
            case MISSING -> Optional.of(Tone.MISSING);
            case ADDED -> Optional.of(Tone.ADDED);
            case NOT_APPLICABLE -> Optional.of(Tone.ASIDE);
        };
    }

    private Page coverage() {
        MutableList<ImmutableList<Cell>> rows = Lists.mutable.empty();
        comparison
                .stages()
                .forEach(stage -> rows.add(shares(
                        names.stage(stage.stage()),
                        stage.coverage().touchpoints(),
                        stage.coverage().services())));
        rows.add(shares(
                speech.say("sheet.total"),
                comparison.coverage().touchpoints(),
                comparison.coverage().services()));
        return new Page(
                speech.say("sheet.coverage"),
                Lists.immutable.with(
                        column("sheet.stage", WIDE),
                        column("sheet.steps", NARROW),
                        column("sheet.steps.total", NARROW),
                        column("sheet.services", NARROW),
                        column("sheet.services.total", NARROW)),
                rows.toImmutable(),
                1);
    }

    private static ImmutableList<Cell> shares(String name, Share steps, Share services) {
        return Lists.immutable.with(
                Cell.of(name),
                Cell.of(steps.covered()),
                Cell.of(steps.total()),
                Cell.of(services.covered()),
                Cell.of(services.total()));
    }

    private Page legend() {
        MutableList<ImmutableList<Cell>> rows = Lists.mutable.empty();
        rows.add(line("sheet.compared", names.edition(names.ours()) + " / " + names.edition(names.theirs())));
        rows.add(line("sheet.day", speech.day(comparison.asOf())));
        comparison.offered().ifPresent(offered -> rows.add(line("sheet.offered", offered(offered))));
        rows.addAllIterable(meanings(names.labels(), speech));
        rows.add(line("sheet.choice.accept", speech.say("sheet.choice.accept.means")));
        rows.add(line("sheet.choice.decline", speech.say("sheet.choice.decline.means")));
        if (comparison.sample()) {
            rows.add(Lists.immutable.with(Cell.of("*"), Cell.of(speech.say("sheet.sample"))));
        }
        return new Page(
                speech.say("sheet.legend"),
                Lists.immutable.with(column("sheet.word", MIDDLE), column("sheet.meaning", WIDE * 2)),
                rows.toImmutable(),
                0);
    }

    private String offered(Offered offered) {
        return names.labels()
                .say(
                        names.withReference() ? "compare.offered" : "compare.offered.journey",
                        offered.total(),
                        offered.yes(),
                        offered.partly(),
                        offered.no(),
                        offered.unknown());
    }

    private ImmutableList<Cell> line(String key, String meaning) {
        return Lists.immutable.with(Cell.of(speech.say(key)), Cell.of(meaning));
    }

    /** What the kinds of difference mean. */
    static ImmutableList<ImmutableList<Cell>> meanings(Labels labels, Speech speech) {
        MutableList<ImmutableList<Cell>> rows = Lists.mutable.empty();
        for (DifferenceKind kind : DifferenceKind.values()) {
            rows.add(Lists.immutable.with(
                    Cell.of(labels.word("difference", kind)).in(tone(kind)),
                    Cell.of(speech.say("sheet.means." + kind.code()))));
        }
        return rows.toImmutable();
    }
}
