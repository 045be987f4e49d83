package ee.teekond.html.book;

/**
 * A file of the book.
 *
 * @param name its path in the book's folder, with slashes
 */
public record BookFile(String name, String text) {}
