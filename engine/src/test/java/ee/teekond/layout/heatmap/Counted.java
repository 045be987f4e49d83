package ee.teekond.layout.heatmap;

import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import ee.teekond.question.Cell;
import ee.teekond.question.Claim;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Sighting;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A question whose answer is written down beforehand. */
record Counted(ImmutableList<Entry> entries, boolean isOfPeople) implements Question {
    private static final Terms TERMS = Terms.of("missing-services", Unit.USES)
            .counting(Measure.UNKNOWN, Measure.TOTAL)
            .usually(Grouping.MUNICIPALITY, Grouping.SERVICE)
            .by(Lists.immutable.with(Grouping.MUNICIPALITY, Grouping.SERVICE, Grouping.TARGET_GROUP));

    /** One cell; so many people of a source of their own say so. */
    record Entry(String municipality, String service, String group, int value, int unknown, int total, int people) {}

    static Counted of(Entry... entries) {
        return new Counted(Lists.immutable.of(entries), false);
    }

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document document, LocalDate asOf) {
        return entries.collect(entry -> new Seen(
                Sighting.of(workspace, entry.municipality())
                        .with(Grouping.SERVICE, entry.service())
                        .with(Grouping.TARGET_GROUP, entry.group()),
                entry.toString(),
                cell(entry)));
    }

    private static Cell cell(Entry entry) {
        var cell = Cell.of(Measure.VALUE, entry.value())
                .and(Measure.UNKNOWN, entry.unknown())
                .and(Measure.TOTAL, entry.total());
        return entry.people() == 0
                ? cell
                : cell.saidBy(Lists.immutable.of(
                        new Claim(entry.municipality() + "-" + entry.service() + "-" + entry.group(), entry.people())));
    }
}
