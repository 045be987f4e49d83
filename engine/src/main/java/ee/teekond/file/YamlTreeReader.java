package ee.teekond.file;

import ee.teekond.finding.Rule;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2 by its events, so that anchors, aliases and tags are refused before they can mean anything. */
final class YamlTreeReader implements TreeReader {

    /** With a small buffer the parser copies a long word again and again. */
    private static final int BUFFER = 1 << 16;

    private static final Map<Event.ID, Step> STEPS = Map.of(
            Event.ID.DocumentStart, YamlTreeReader::document,
            Event.ID.Alias, (tree, event) -> refuse(Rule.FILE_ALIAS, event),
            Event.ID.MappingStart, (tree, event) -> tree.startMapping(mark(collection(event))),
            Event.ID.SequenceStart, (tree, event) -> tree.startSequence(mark(collection(event))),
            Event.ID.MappingEnd, (tree, event) -> tree.end(),
            Event.ID.SequenceEnd, (tree, event) -> tree.end(),
            Event.ID.Scalar, (tree, event) -> scalar(tree, (ScalarEvent) event));

    /** What to do with one event. */
    private interface Step {
        void take(TreeBuilder tree, Event event) throws RefusedException;
    }

    @Override
    public Optional<Node> read(String text) throws RefusedException {
        TreeBuilder tree = new TreeBuilder();
        Iterator<Event> events = new Parse(settings(text, false))
                .parseReader(new WholeCharacters(text))
                .iterator();
        Node.Mark last = new Node.Mark(1, 1);
        for (Optional<Event> next = next(events, last); next.isPresent(); next = next(events, last)) {
            Event event = next.orElseThrow();
            last = mark(event.getEndMark());
            Step step = STEPS.get(event.getEventId());
            if (step != null) {
                step.take(tree, event);
            }
        }
        return tree.root();
    }

    /** How a text is parsed, with its comments or without. */
    static LoadSettings settings(String text, boolean comments) {
        return LoadSettings.builder()
                .setCodePointLimit(Limits.BYTES)
                .setBufferSize(Math.min(BUFFER, text.length() + 1))
                .setParseComments(comments)
                .build();
    }

    /** Some broken files make the parser itself fail, on empty escapes in a tag for one; they are broken all the same. */
    private static Optional<Event> next(Iterator<Event> events, Node.Mark last) throws RefusedException {
        try {
            return events.hasNext() ? Optional.of(events.next()) : Optional.empty();
        } catch (MarkedYamlEngineException wrong) {
            throw refusal(wrong);
        } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw SyntaxFault.of(String.valueOf(wrong.getMessage()), Optional.empty(), last);
        }
    }

    /** An open bracket is noticed only where the next thing does not fit, which may be lines further down. */
    private static RefusedException refusal(MarkedYamlEngineException wrong) {
        Node.Mark at = mark(wrong.getProblemMark().or(wrong::getContextMark));
        Optional<Node.Mark> opened = wrong.getContextMark().map(context -> mark(Optional.of(context)));
        String problem = String.valueOf(wrong.getProblem());
        boolean later = opened.filter(mark -> mark.line() < at.line()).isPresent();
        String ending = later && problem.contains("expected ',' or ") ? " <stream end>" : "";
        return SyntaxFault.of(wrong.getContext() + ": " + problem + ending, opened, at);
    }

    private static void document(TreeBuilder tree, Event event) throws RefusedException {
        if (tree.root().isPresent()) {
            refuse(Rule.FILE_SECOND_DOCUMENT, event);
        }
        DocumentStartEvent start = (DocumentStartEvent) event;
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            refuse(Rule.FILE_TAG, event);
        }
    }

    private static CollectionStartEvent collection(Event event) throws RefusedException {
        CollectionStartEvent start = (CollectionStartEvent) event;
        refuseIf(start.getAnchor(), start);
        if (start.getTag().isPresent()) {
            refuse(Rule.FILE_TAG, event);
        }
        return start;
    }

    private static void scalar(TreeBuilder tree, ScalarEvent event) throws RefusedException {
        refuseIf(event.getAnchor(), event);
        if (event.getTag().isPresent()) {
            refuse(Rule.FILE_TAG, event);
        }
        Node.Style style = event.getScalarStyle() == ScalarStyle.PLAIN ? Node.Style.PLAIN : Node.Style.QUOTED;
        tree.scalar(event.getValue(), style, mark(event));
    }

    private static void refuseIf(Optional<Anchor> anchor, NodeEvent event) throws RefusedException {
        if (anchor.isPresent()) {
            refuse(Rule.FILE_ALIAS, event);
        }
    }

    private static void refuse(Rule rule, Event event) throws RefusedException {
        throw new RefusedException(rule, mark(event));
    }

    private static Node.Mark mark(Event event) {
        return mark(event.getStartMark());
    }

    private static Node.Mark mark(Optional<Mark> mark) {
        return mark.map(at -> new Node.Mark(at.getLine() + 1, at.getColumn() + 1))
                .orElse(new Node.Mark(1, 1));
    }
}
