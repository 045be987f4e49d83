package ee.teekond.server.attack;

import ee.teekond.disclosure.Suppression;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Question.Seen;
import ee.teekond.question.Where;
import ee.teekond.walk.Assumptions;
import java.io.IOException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.tuple.Pair;

/** Two countries that are asked the same. */
record Twins(
        Question question,
        Workspace one,
        Workspace other,
        ImmutableList<Pair<Document, ImmutableList<Seen>>> said,
        ImmutableList<Pair<Document, ImmutableList<Seen>>> saidThere) {

    static Twins of(Question question, Workspace one, Workspace other) {
        return new Twins(question, one, other, Outputs.said(question, one), Outputs.said(question, other));
    }

    /** The formats in which their answers are not the same byte for byte. */
    SortedSet<String> differing(ImmutableList<Grouping> by, Suppression rule, boolean pictures) throws IOException {
        Inquiry inquiry = new Inquiry(question, by, Where.EVERYWHERE, Outputs.DAY, Assumptions.NONE, rule);
        return differing(
                Outputs.of(one, inquiry, inquiry.answer(said), pictures),
                Outputs.of(other, inquiry, inquiry.answer(saidThere), pictures));
    }

    /** The names under which they have not the same. */
    static SortedSet<String> differing(Map<String, String> one, Map<String, String> other) {
        SortedSet<String> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        all.removeIf(name -> one.getOrDefault(name, "").equals(other.getOrDefault(name, "")));
        return all;
    }
}
