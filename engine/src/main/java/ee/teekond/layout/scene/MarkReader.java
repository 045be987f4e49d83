package ee.teekond.layout.scene;

/** What to do with each kind of mark; a new kind of mark makes every reader say what it does with it. */
public interface MarkReader {
    void group(Group group);

    void rect(Rect rect);

    void circle(Circle circle);

    void line(Line line);

    void path(Path path);

    void text(TextRun text);

    void icon(Icon icon);
}
