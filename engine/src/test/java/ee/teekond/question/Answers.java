package ee.teekond.question;

import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Answers in few words, for tests. */
public final class Answers {

    /** The day questions are put. */
    public static final LocalDate DAY = LocalDate.of(2025, 11, 12);

    private Answers() {}

    /** A question by these groupings. */
    public static Inquiry ask(Question question, Grouping... by) {
        return Inquiry.of(question, DAY).by(Lists.immutable.with(by));
    }

    /** Each row as its groups and some measures: {@code tartu,arst=2/1}; what cannot be told is a question mark. */
    public static ImmutableList<String> rows(Answer answer, Measure... measures) {
        return answer.rows()
                .collect(row -> row.group().makeString(",") + "="
                        + Lists.immutable
                                .with(measures)
                                .collect(measure -> row.tells(measure) ? "" + row.figure(measure) : "?")
                                .makeString("/"));
    }
}
