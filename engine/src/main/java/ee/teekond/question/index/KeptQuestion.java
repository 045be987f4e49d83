package ee.teekond.question.index;

import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.question.Answer;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question.Seen;
import org.eclipse.collections.api.list.ImmutableList;

/** What documents say on one question, kept document by document. Only adding is safe from several threads. */
interface KeptQuestion {

    /** Keeps what a document says that said nothing before. */
    void add(Document document, ImmutableList<Seen> said);

    /** Forgets what a document says; nothing if it said nothing. */
    void remove(DocumentKey document);

    /** The documents that rest on a source, and may rest on others. */
    ImmutableList<DocumentKey> resting(String source);

    /** The documents that say something counted in a group of an answer, by name. */
    ImmutableList<DocumentKey> saying(Inquiry inquiry, ImmutableList<String> group);

    /** The answer, with at most so many of its rows. */
    Answer answer(Inquiry inquiry, int rows);
}
