package ee.teekond.file;

import ee.teekond.finding.Rule;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What the parsers of YAML and JSON complain about, as phrases of our own: theirs are in English, and speak of tokens and
 * nodes.
 */
final class SyntaxFault {

    private static final String OTHER = "other";

    /** The first row that fits is said. An open quote or bracket is reported where it was opened. */
    private static final ImmutableList<Row> ROWS = Lists.immutable.with(
            new Row("tab", ".*\\(TAB\\).*", false),
            new Row("quote", ".*quoted scalar.*unexpected end of stream.*|.*closing quote.*", true),
            new Row("quote-line", ".*Illegal unquoted character.*", false),
            new Row("escape", ".*(unknown escape character|character escape|hexadecimal).*", false),
            new Row("start", ".*cannot start any token.*", false),
            new Row("no-colon", ".*could not find expected ':'.*", true),
            new Row("colon", ".*mapping (values|keys) are not allowed here.*", false),
            new Row("dash", ".*sequence entries are not allowed here.*", false),
            new Row("bracket", ".*flow (sequence|mapping).*<stream end>.*|.*end-of-input.*", true),
            new Row("close", ".*Unexpected close marker.*", false),
            new Row("comma", ".*expected ',' or .*|.*expecting comma.*", false),
            new Row("json-name", ".*double-quote to start property name.*", false),
            new Row("json-colon", ".*expecting a colon.*", false),
            new Row("json-value", ".*(Unrecognized token|Unexpected character|Invalid numeric).*", false),
            new Row("indentation", ".*expected <block end>.*", false),
            new Row("after-end", ".*expected '<document start>'.*", false),
            new Row("no-value", ".*expected the node content.*", false));

    private record Row(String key, Pattern complaint, boolean whereOpened) {
        Row(String key, String complaint, boolean whereOpened) {
            this(key, Pattern.compile(complaint, Pattern.DOTALL), whereOpened);
        }
    }

    private SyntaxFault() {}

    /**
     * The refusal of the file.
     *
     * @param complaint what the parser says
     * @param opened where the construct starts that it was reading
     * @param at where it got stuck
     */
    static RefusedException of(String complaint, Optional<Node.Mark> opened, Node.Mark at) {
        Optional<Row> row = ROWS.detectOptional(
                found -> found.complaint().matcher(complaint).matches());
        Node.Mark place = row.filter(Row::whereOpened).flatMap(found -> opened).orElse(at);
        String key = row.map(Row::key).orElse(OTHER);
        return new RefusedException(Rule.FILE_SYNTAX, place, key, key.equals(OTHER) ? ": " + complaint : "");
    }
}
