package ee.teekond.file;

import ee.teekond.model.DocumentKinds;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * What may stand in those parts of files that could not be read. One fault is to give one finding, so nobody should call a
 * thing missing that may stand there. Looks only when asked. Not safe for several threads.
 */
final class Unread {

    private static final ImmutableList<String> ID_KEYS =
            DocumentKinds.ALL.collect(DocumentKinds::key).newWith("id");
    private static final Pattern DEFINITION =
            Pattern.compile("(?<![\\w-])(?:" + ID_KEYS.makeString("|") + ")[\"']?\\s*:\\s*[\"']?([a-z0-9@-]{1,80})");
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private final MutableList<String> texts = Lists.mutable.empty();
    private final MutableList<Node> nodes = Lists.mutable.empty();
    private final MutableSet<String> defined = Sets.mutable.empty();
    private final MutableSet<String> mentioned = Sets.mutable.empty();
    private boolean anything;

    /** A whole file was not read. */
    void text(String text) {
        texts.add(text);
    }

    /** A value was not understood. */
    void node(Node node) {
        nodes.add(node);
    }

    /** An element was read, but left out with all it owns. */
    void draft(Draft draft) {
        node(draft.source().node());
        defined.add(draft.id());
    }

    /** A document was not read that is probably called so. */
    void defines(String id) {
        defined.add(id);
    }

    /** Something was not read about which nothing is known. */
    void anything() {
        anything = true;
    }

    void addAll(Unread other) {
        texts.addAll(other.texts);
        nodes.addAll(other.nodes);
        defined.addAll(other.defined);
        anything |= other.anything;
    }

    /** Whether a document or element with this id may be defined there. */
    boolean mayDefine(String id) {
        look();
        return anything || defined.contains(id);
    }

    /** Whether the id may be referred to there. */
    boolean mayMention(String id) {
        look();
        return anything || mentioned.contains(id);
    }

    private void look() {
        nodes.forEach(this::look);
        nodes.clear();
        for (String text : texts) {
            for (Matcher word = WORD.matcher(text); word.find(); ) {
                mentioned.add(word.group());
            }
            for (Matcher definition = DEFINITION.matcher(text); definition.find(); ) {
                defined.add(definition.group(1));
            }
        }
        texts.clear();
    }

    private void look(Node node) {
        if (node instanceof Node.Scalar scalar) {
            mentioned.add(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::look);
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(this::look);
        }
    }

    private void look(Node.Entry entry) {
        if (entry.value() instanceof Node.Scalar scalar && ID_KEYS.contains(entry.name())) {
            defined.add(scalar.text());
        }
        look(entry.value());
    }
}
