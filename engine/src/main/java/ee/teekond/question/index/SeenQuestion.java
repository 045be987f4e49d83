package ee.teekond.question.index;

import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.question.Answer;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question.Seen;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.tuple.Pair;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.tuple.Tuples;

/** Keeps everything as it was said, for questions whose answer is more than a sum. */
final class SeenQuestion implements KeptQuestion {

    private final ConcurrentMap<DocumentKey, Pair<Document, ImmutableList<Seen>>> said = new ConcurrentHashMap<>();

    @Override
    public void add(Document document, ImmutableList<Seen> seen) {
        said.put(document.key(), Tuples.pair(document, seen));
    }

    @Override
    public void remove(DocumentKey document) {
        said.remove(document);
    }

    @Override
    public ImmutableList<DocumentKey> resting(String source) {
        return Lists.immutable
                .withAll(said.entrySet())
                .select(entry -> entry.getValue()
                        .getTwo()
                        .anySatisfy(seen -> seen.cell().sources().contains(source)))
                .collect(Map.Entry::getKey);
    }

    @Override
    public ImmutableList<DocumentKey> saying(Inquiry inquiry, ImmutableList<String> group) {
        return Lists.immutable.withAll(said.keySet()).toSortedList().toImmutable();
    }

    @Override
    public Answer answer(Inquiry inquiry, int rows) {
        return inquiry.answer(Lists.immutable.withAll(said.values())).first(rows);
    }
}
