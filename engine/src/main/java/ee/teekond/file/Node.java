package ee.teekond.file;

import ee.teekond.finding.SourcePlace;
import org.eclipse.collections.api.list.ImmutableList;

/** A value as it stands in a file, before anybody knows what it means. */
sealed interface Node {

    /** Line and column, counted from one; zero in trees that were not read from a file. */
    Mark mark();

    /** Asks {@code cases} for the one that fits. */
    <R> R match(Cases<R> cases);

    /** One answer per form. */
    interface Cases<R> {
        R scalar(Scalar scalar);

        R sequence(Sequence sequence);

        R mapping(Mapping mapping);
    }

    /** A position in a file. */
    record Mark(int line, int column) {
        static final Mark NONE = new Mark(0, 0);

        SourcePlace in(String file) {
            return new SourcePlace(file, line, column);
        }
    }

    /** How a scalar is written. */
    enum Style {
        /** Without quotes in YAML: text or number, as the field decides. */
        PLAIN,
        /** In quotes: text. */
        QUOTED,
        /** A number, truth value or null in JSON: never text. */
        LITERAL
    }

    /** A single value. */
    record Scalar(String text, Style style, Mark mark) implements Node {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scalar(this);
        }
    }

    /** Values in order. */
    record Sequence(ImmutableList<Node> items, Mark mark) implements Node {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sequence(this);
        }
    }

    /**
     * Named values in order; the same name may come twice, which the reader of the tree refuses.
     *
     * @param block an element, which is written as a block even if it would fit on a line
     */
    record Mapping(ImmutableList<Entry> entries, Mark mark, boolean block) implements Node {
        Mapping(ImmutableList<Entry> entries, Mark mark) {
            this(entries, mark, false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mapping(this);
        }
    }

    /** A name and its value. */
    record Entry(String name, Mark mark, Node value) {}
}
