package ee.teekond.html.book;

import ee.teekond.model.Document;
import org.eclipse.collections.api.list.ImmutableList;

/** A page of the book, the same in every language. */
interface Page {

    /** The name of its file, without the language's folder. */
    String file();

    /** The part of the book it belongs to. */
    Chapter chapter();

    /** Its heading. */
    String title(Volume volume);

    /** The documents whose texts can be proofread beside it. */
    ImmutableList<Document> documents();

    /** Writes what stands below the heading. */
    void write(Sheet sheet);
}
