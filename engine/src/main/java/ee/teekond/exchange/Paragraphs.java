package ee.teekond.exchange;

/** Text for a terminal, paragraph by paragraph, wrapped at words. Not safe for several threads. */
final class Paragraphs {

    private final StringBuilder out = new StringBuilder();
    private final int width;

    Paragraphs(int width) {
        this.width = width;
    }

    /** One paragraph; lines after the first are indented by as much as what it starts with. */
    Paragraphs line(String start, String text) {
        TerminalText.wrap(TerminalText.clean(text), Math.max(width - start.length(), 1))
                .forEachWithIndex((line, i) -> out.append(i == 0 ? start : " ".repeat(start.length()))
                        .append(line)
                        .append('\n'));
        return this;
    }

    /** An empty line. */
    Paragraphs gap() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
