package ee.teekond.file;

import ee.teekond.finding.Locator;
import ee.teekond.finding.SourcePlace;
import ee.teekond.model.DocumentKey;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Where the elements and values of documents stand in their files. Kept beside the documents, so that two equal documents
 * from different files are equal.
 */
public final class SourceMap implements Locator {

    private static final java.util.regex.Pattern STEP = java.util.regex.Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)\\]");

    private final MapIterable<DocumentKey, MapIterable<String, ImmutableList<Draft.Source>>> sources;
    private final Unread unread;

    SourceMap(MapIterable<DocumentKey, MapIterable<String, ImmutableList<Draft.Source>>> sources, Unread unread) {
        this.sources = sources;
        this.unread = unread;
    }

    @Override
    public Optional<SourcePlace> element(DocumentKey document, String element) {
        return sources(document, element).getFirstOptional().map(Draft.Source::place);
    }

    @Override
    public Optional<SourcePlace> value(DocumentKey document, String element, String path) {
        ImmutableList<Draft.Source> all = sources(document, element);
        String field = path.replaceFirst("[.\\[].*", "");
        return all.detectOptional(source -> entry(source.node(), field).isPresent())
                .flatMap(source -> place(source, path))
                .or(() -> element(document, element));
    }

    @Override
    public boolean isRead(DocumentKey document, String element, String field) {
        return sources(document, element).noneSatisfy(source -> source.broken().contains(field));
    }

    @Override
    public boolean mayBeDefined(String id) {
        return unread.mayDefine(id);
    }

    @Override
    public boolean mayBeMentioned(String id) {
        return unread.mayMention(id);
    }

    /** The files a document was read from. */
    public ImmutableList<String> files(DocumentKey document) {
        return sources(document, document.id()).collect(Draft.Source::file);
    }

    private ImmutableList<Draft.Source> sources(DocumentKey document, String element) {
        return sources.getIfAbsentValue(document, Maps.immutable.empty())
                .getIfAbsentValue(element, Lists.immutable.empty());
    }

    static Optional<SourcePlace> place(Draft.Source source, String path) {
        Node node = source.node();
        var steps = STEP.matcher(path);
        while (steps.find()) {
            node = steps.group(1) != null ? named(node, steps.group(1)) : item(node, Integer.parseInt(steps.group(2)));
        }
        return Optional.of(node.mark().in(source.file()));
    }

    private static Node named(Node node, String name) {
        return node instanceof Node.Mapping mapping
                ? entry(mapping, name).map(Node.Entry::value).orElse(node)
                : node;
    }

    private static Node item(Node node, int index) {
        return node instanceof Node.Sequence sequence
                        && index < sequence.items().size()
                ? sequence.items().get(index)
                : node;
    }

    private static Optional<Node.Entry> entry(Node.Mapping mapping, String name) {
        return mapping.entries().detectOptional(entry -> entry.name().equals(name));
    }
}
