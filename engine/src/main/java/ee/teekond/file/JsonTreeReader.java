package ee.teekond.file;

import ee.teekond.finding.Rule;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Strict JSON by its tokens. Our own tree refuses what is too deep, with the place. */
final class JsonTreeReader implements TreeReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH * 2)
                    .maxNumberLength(100)
                    .maxStringLength(Limits.BYTES)
                    .maxNameLength(1000)
                    .build())
            .build();

    @Override
    public Optional<Node> read(String text) throws RefusedException {
        TreeBuilder tree = new TreeBuilder();
        Lines lines = new Lines(text);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            read(parser, tree, lines);
        }
        return tree.root();
    }

    private static void read(JsonParser parser, TreeBuilder tree, Lines lines) throws RefusedException {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                Node.Mark mark = mark(lines, parser.currentTokenLocation());
                if (tree.root().isPresent()) {
                    throw new RefusedException(Rule.FILE_SECOND_DOCUMENT, mark);
                }
                take(tree, token, parser, mark);
            }
        } catch (JacksonException wrong) {
            String complaint = String.valueOf(wrong.getOriginalMessage());
            Optional<Node.Mark> opened = complaint.contains("quote for a string")
                    ? Optional.of(mark(lines, parser.currentTokenLocation()))
                    : tree.opened();
            TokenStreamLocation at = Optional.ofNullable(wrong.getLocation()).orElseGet(parser::currentTokenLocation);
            throw SyntaxFault.of(complaint, opened, mark(lines, at));
        }
    }

    private static void take(TreeBuilder tree, JsonToken token, JsonParser parser, Node.Mark mark)
            throws RefusedException {
        if (token == JsonToken.START_OBJECT) {
            tree.startMapping(mark);
        } else if (token == JsonToken.START_ARRAY) {
            tree.startSequence(mark);
        } else if (token.isStructEnd()) {
            tree.end();
        } else {
            boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
            tree.scalar(parser.getString(), text ? Node.Style.QUOTED : Node.Style.LITERAL, mark);
        }
    }

    private static Node.Mark mark(Lines lines, TokenStreamLocation location) {
        return lines.mark(location.getCharOffset());
    }
}
