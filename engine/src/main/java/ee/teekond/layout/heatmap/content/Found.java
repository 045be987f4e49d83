package ee.teekond.layout.heatmap.content;

import ee.teekond.question.Answer;
import ee.teekond.question.Row;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/** The rows of an answer by their groups. */
record Found(ImmutableList<Row> rows, ImmutableMap<ImmutableList<String>, Row> byGroup) {
    static Found of(Answer answer) {
        return new Found(
                answer.rows(), answer.rows().groupByUniqueKey(Row::group).toImmutable());
    }

    Optional<Row> at(ImmutableList<String> group) {
        return Optional.ofNullable(byGroup.get(group));
    }

    /** The rows that begin with these groups. */
    ImmutableList<Row> below(ImmutableList<String> begin) {
        return rows.select(row -> row.group().take(begin.size()).equals(begin));
    }

    /** The values a grouping takes in these rows. */
    static ImmutableList<String> values(ImmutableList<Row> rows, int at) {
        return rows.collect(row -> row.group().get(at)).distinct();
    }
}
