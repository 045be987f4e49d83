package ee.teekond.file;

import ee.teekond.finding.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Builds a tree from a stream of starts, ends and scalars, within the limits, without recursion. */
final class TreeBuilder {

    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();
    private int values;

    /** A map or list that has not ended yet. */
    private static final class Open {
        private final boolean mapping;
        private final Node.Mark mark;
        private final MutableList<Node.Entry> entries = Lists.mutable.empty();
        private final MutableList<Node> items = Lists.mutable.empty();
        private Optional<Node.Scalar> name = Optional.empty();

        Open(boolean mapping, Node.Mark mark) {
            this.mapping = mapping;
            this.mark = mark;
        }

        Node close() {
            return mapping
                    ? new Node.Mapping(entries.toImmutable(), mark)
                    : new Node.Sequence(items.toImmutable(), mark);
        }
    }

    void startMapping(Node.Mark mark) throws RefusedException {
        start(true, mark);
    }

    void startSequence(Node.Mark mark) throws RefusedException {
        start(false, mark);
    }

    void scalar(String text, Node.Style style, Node.Mark mark) throws RefusedException {
        count(mark);
        int bad = Characters.firstForbidden(text);
        if (bad >= 0) {
            throw new RefusedException(Rule.FILE_CHARACTER, mark, Characters.name(text.charAt(bad)));
        }
        add(new Node.Scalar(text, style, mark));
    }

    void end() throws RefusedException {
        add(open.pop().close());
    }

    /** The tree, once everything has ended; empty when there was nothing. */
    Optional<Node> root() {
        return root;
    }

    /** Where the innermost map or list starts that has not ended yet. */
    Optional<Node.Mark> opened() {
        return Optional.ofNullable(open.peek()).map(container -> container.mark);
    }

    private void start(boolean mapping, Node.Mark mark) throws RefusedException {
        count(mark);
        if (open.size() == Limits.DEPTH) {
            throw new RefusedException(Rule.FILE_TOO_DEEP, mark, Limits.DEPTH);
        }
        open.push(new Open(mapping, mark));
    }

    private void count(Node.Mark mark) throws RefusedException {
        values++;
        if (values > Limits.VALUES) {
            throw new RefusedException(Rule.FILE_TOO_MANY_VALUES, mark, Limits.VALUES);
        }
    }

    private void add(Node node) throws RefusedException {
        Open parent = open.peek();
        if (parent == null) {
            root = Optional.of(node);
        } else if (!parent.mapping) {
            parent.items.add(node);
        } else if (parent.name.isPresent()) {
            Node.Scalar name = parent.name.orElseThrow();
            parent.name = Optional.empty();
            parent.entries.add(new Node.Entry(name.text(), name.mark(), node));
        } else if (node instanceof Node.Scalar name) {
            parent.name = Optional.of(name);
        } else {
            throw new RefusedException(Rule.FILE_SYNTAX, node.mark(), "name", "");
        }
    }
}
