package ee.teekond.layout.heatmap.content;

import ee.teekond.layout.card.SourceContent;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Measure;
import ee.teekond.question.Row;
import ee.teekond.walk.Assumptions.Assumption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.tuple.Pair;

/** Asks what a heat map shows and gathers what it says. For one inquiry and one thread. */
public final class HeatmapReader {
    private static final int HIGHEST = 3;
    private static final int MOST_HIGHEST = 5;

    private final Workspace workspace;
    private final Inquiry inquiry;
    private final MapWords words;
    private final Axes axes;
    private final Scale scale;
    private final GroupTitles titles;
    private final ImmutableMap<ImmutableList<Grouping>, Answer> answers;

    private HeatmapReader(Workspace workspace, Inquiry inquiry, MapWords words) {
        this.workspace = workspace;
        this.inquiry = inquiry;
        this.words = words;
        this.axes = Axes.of(inquiry);
        this.scale = Scale.of(inquiry.question());
        this.titles = new GroupTitles(workspace, words);
        var ways = axes.all();
        this.answers = ways.zip(inquiry.answers(workspace, ways))
                .toMap(Pair::getOne, Pair::getTwo)
                .toImmutable();
    }

    /** Whether there is a heat map of this: one to three groupings, and a value of which more is more. */
    public static boolean reads(Inquiry inquiry) {
        return inquiry.by().notEmpty() && inquiry.by().size() <= Axes.MOST && Scale.measures(inquiry.question());
    }

    public static HeatmapContent read(Workspace workspace, Inquiry inquiry, MapWords words) {
        if (!reads(inquiry)) {
            throw new IllegalArgumentException(
                    "no heat map of " + inquiry.question().name() + " by " + inquiry.by());
        }
        return new HeatmapReader(workspace, inquiry, words).read();
    }

    private HeatmapContent read() {
        var answer = ask(true, true, true);
        var hidden = answer.rows().select(Row::isSuppressed);
        var panels = panels(answer, hidden);
        var overview = isShared(answer) ? Optional.of(overview(hidden)) : Optional.<PanelContent>empty();
        var leading =
                overview.<ImmutableList<PanelContent>>map(Lists.immutable::of).orElse(panels);
        var highest = highest(leading.flatCollect(PanelContent::all));
        return new HeatmapContent(
                inquiry.question().name(),
                kicker(),
                title(),
                lead(answer, hidden.notEmpty(), highest),
                scale,
                words.of("unit." + inquiry.question().unit().code()),
                titles.of(axes.rows()),
                overview.map(panel -> marked(panel, highest)),
                overview.isPresent() ? panels : panels.collect(panel -> marked(panel, highest)),
                answer.rows()
                        .flatCollect(Row::sources)
                        .distinct()
                        .collect(id -> SourceContent.read(workspace, words, id, "")),
                notes(answer, hidden.notEmpty()),
                words.of("edition.date", words.date(inquiry.asOf())),
                answer.k());
    }

    private Answer ask(boolean panels, boolean rows, boolean columns) {
        return answers.get(axes.by(panels, rows, columns));
    }

    private ImmutableList<PanelContent> panels(Answer answer, ImmutableList<Row> hidden) {
        var reader = reader(true, Found.of(answer), hidden);
        if (axes.panels().isEmpty()) {
            return answer.rows().isEmpty() ? Lists.immutable.empty() : Lists.immutable.of(whole(reader));
        }
        var order =
                isShared(answer) ? Optional.of(reader(false, Found.of(answer), hidden)) : Optional.<PanelReader>empty();
        var groups = titles.ordered(axes.panels().get(), Found.values(answer.rows(), 0), Comparator.naturalOrder());
        return groups.collect(group -> {
            var begin = Lists.immutable.of(group);
            var rows = reader.cells().below(begin);
            return reader.panel(
                    Optional.of(group),
                    order.map(each -> each.down(Found.values(rows, 1), Lists.immutable.empty()))
                            .orElseGet(() -> reader.down(Found.values(rows, 1), begin)),
                    axes.columns().isEmpty()
                            ? Lists.immutable.empty()
                            : order.map(each -> each.across(Found.values(rows, 2), Lists.immutable.empty()))
                                    .orElseGet(() -> reader.across(Found.values(rows, 2), begin)));
        });
    }

    private PanelContent overview(ImmutableList<Row> hidden) {
        return whole(reader(false, Found.of(ask(false, true, true)), hidden));
    }

    private PanelContent whole(PanelReader reader) {
        var rows = reader.cells().rows();
        ImmutableList<String> everything = Lists.immutable.empty();
        return reader.panel(
                Optional.empty(),
                reader.down(Found.values(rows, 0), everything),
                axes.columns().isEmpty() ? everything : reader.across(Found.values(rows, 1), everything));
    }

    private PanelReader reader(boolean panels, Found cells, ImmutableList<Row> hidden) {
        return new PanelReader(
                axes,
                titles,
                new CellReader(inquiry.question(), scale),
                words.of("heat.total"),
                cells,
                Found.of(ask(panels, true, false)),
                Found.of(ask(panels, false, true)),
                Found.of(ask(panels, false, false)),
                hidden);
    }

    /** Whether a column of one panel is one of another too, so that they can be looked at together. */
    private boolean isShared(Answer answer) {
        if (axes.panels().isEmpty() || axes.columns().isEmpty()) {
            return false;
        }
        var pairs = answer.rows()
                .collect(row ->
                        Lists.immutable.of(row.group().getFirst(), row.group().getLast()))
                .distinct();
        return pairs.collect(ImmutableList::getLast).distinct().size() < pairs.size();
    }

    /** The highest three, with what is level with the third if that does not make too many. */
    private ImmutableList<CellContent> highest(ImmutableList<CellContent> cells) {
        if (inquiry.question().isLowestFirst()) {
            return Lists.immutable.empty();
        }
        var told = cells.select(cell -> cell.isTold() && cell.value() > 0)
                .toSortedListBy(cell -> -height(cell))
                .toImmutable();
        if (told.size() <= HIGHEST) {
            return told;
        }
        int third = height(told.get(HIGHEST - 1));
        var level = told.select(cell -> height(cell) >= third);
        return level.size() <= MOST_HIGHEST ? level : told.select(cell -> height(cell) > third);
    }

    private int height(CellContent cell) {
        return scale == Scale.SHARE ? cell.share() : cell.value();
    }

    private static PanelContent marked(PanelContent panel, ImmutableList<CellContent> highest) {
        return new PanelContent(
                panel.id(),
                panel.title(),
                panel.rows(),
                panel.columns(),
                panel.cells().collect(row -> row.collect(cell -> highest.contains(cell) ? cell.highest() : cell)),
                panel.rowTotals(),
                panel.columnTotals(),
                panel.whole());
    }

    private String kicker() {
        var where = inquiry.where()
                .all()
                .keyValuesView()
                .toSortedListBy(pair -> pair.getOne().code());
        return Lists.immutable
                .of(
                        words.of("heat.kicker"),
                        axes.by(false, true, true).collect(titles::of).makeString(" × "))
                .newWithAll(where.collect(pair -> Lists.immutable
                        .ofAll(pair.getTwo())
                        .collect(id -> titles.of(pair.getOne(), id).text())
                        .makeString(", ")))
                .makeString("  ·  ")
                .toUpperCase(Locale.ROOT);
    }

    private String title() {
        var key = "heat.title." + inquiry.question().name();
        return words.of(words.knows(key) ? key : "heat.kicker");
    }

    private String lead(Answer answer, boolean hides, ImmutableList<CellContent> highest) {
        var told = Lists.mutable.<String>empty();
        int value = answer.totals().get(Measure.VALUE);
        int total = answer.totals().get(Measure.TOTAL);
        int unknown = answer.totals().get(Measure.UNKNOWN);
        var secret = inquiry.question().isOfPeople() && hides;
        if (!secret && scale == Scale.SHARE && total > 0) {
            told.add(words.of(
                    "heat.lead.share",
                    Integer.toString(value),
                    Integer.toString(total),
                    scale.figure(value, answer.share())));
        }
        if (!secret && scale == Scale.NUMBER) {
            told.add(words.of("heat.lead.number", Integer.toString(value)));
        }
        if (!secret && unknown > 0) {
            told.add(words.of("heat.lead.unknown", Integer.toString(unknown)));
        }
        highest.getFirstOptional()
                .ifPresent(cell -> told.add(words.of("heat.lead.highest", cell.spoken(), cell.figure())));
        return told.makeString(" ");
    }

    private ImmutableList<String> notes(Answer answer, boolean hides) {
        var notes = Lists.mutable.<String>empty();
        if (answer.sample()) {
            notes.add(words.of("heat.note.sample"));
        }
        if (hides) {
            notes.add(words.of("heat.note.hidden"));
        }
        if (inquiry.assumptions().all().notEmpty()) {
            notes.add(words.of(
                    "heat.note.assumed",
                    inquiry.assumptions().all().collect(this::assumed).makeString("; ")));
        }
        return notes.toImmutable();
    }

    private String assumed(Assumption one) {
        return titles.of(Grouping.MUNICIPALITY, one.municipality()).text()
                + ", "
                + titles.of(Grouping.SERVICE, one.service()).text()
                + ": "
                + words.of("state", one.state());
    }
}
