/**
 * The reader's edition: the content of a workspace as pages of tables, for those who read and correct it without being
 * programmers. {@link ee.teekond.html.book.Book} makes the files; each sort of page is one class, found through {@code Pages}.
 * Beside every page stands its proof, where each text is seen in all languages. Pages need no script and nothing fetched, and
 * show no number of people below the smallest group. A page is written by one thread; everything else is immutable.
 */
@NullMarked
package ee.teekond.html.book;

import org.jspecify.annotations.NullMarked;
