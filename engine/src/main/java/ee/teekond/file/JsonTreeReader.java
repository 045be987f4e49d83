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
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (tree.root().isPresent()) {
                    throw new RefusedException(Rule.FILE_SECOND_DOCUMENT, mark(parser.currentTokenLocation()));
                }
                take(tree, token, parser);
            }
        } catch (JacksonException wrong) {
            throw new RefusedException(Rule.FILE_SYNTAX, mark(wrong.getLocation()), wrong.getOriginalMessage());
        }
        return tree.root();
    }

    private static void take(TreeBuilder tree, JsonToken token, JsonParser parser) throws RefusedException {
        Node.Mark mark = mark(parser.currentTokenLocation());
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

    private static Node.Mark mark(TokenStreamLocation location) {
        return new Node.Mark(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
