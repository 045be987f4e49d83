package ee.teekond.program;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Files of about one MiB that are made to cost more than they should. */
final class HostileInputs {

    private static final int SIZE = 1 << 20;
    private static final String HEAD = "source: x\ntitle: {et: X}\nmethod: survey\n";
    private static final String JSON = "{\"source\": \"x\", \"title\": {\"et\": \"X\"}, \"method\": \"survey\", ";

    private final Map<String, String> byName = new LinkedHashMap<>();

    private HostileInputs() {
        refused();
        flat();
        deepInside();
        elements();
    }

    /** File names, which say what it is, and what is in them. */
    static Map<String, String> byName() {
        return new HostileInputs().byName;
    }

    /** Refused where they first show what they are. */
    private void refused() {
        byName.put("alias bomb.yaml", HEAD + "a: &a [x]\n" + many(i -> "b" + i + ": [*a, *a, *a, *a]\n"));
        byName.put("alias bomb at the end.yaml", HEAD + filler(i -> "# remark\n") + "a: &a [x]\nb: *a\n");
        byName.put(
                "tag.yaml", HEAD + "note: !!javax.script.ScriptEngineManager [x]\n" + many(i -> "n" + i + ": !x y\n"));
        byName.put("open brackets.yaml", HEAD + "note: " + "[".repeat(SIZE));
        byName.put("open maps.yaml", HEAD + "note: " + many(i -> "{a: "));
        byName.put("dashes.yaml", many(i -> "- "));
        byName.put("complex keys.yaml", many(i -> "? "));
        byName.put("deep indentation.yaml", HEAD + "note:\n" + deepIndentation());
        byName.put("deep.json", JSON + "\"note\": " + "[".repeat(SIZE));
        byName.put("deep maps.json", many(i -> "{\"a\":"));
        byName.put("a zero byte at the end.yaml", HEAD + filler(i -> "# remark\n") + "\0");
        byName.put("not closed.yaml", HEAD + "note: \"" + "a".repeat(SIZE));
        byName.put("tabs.yaml", HEAD + "\t".repeat(SIZE));
    }

    /** Long or many on one level. */
    private void flat() {
        byName.put("one long word.yaml", HEAD + "note: " + "a".repeat(SIZE) + "\n");
        byName.put("one long text.yaml", HEAD + "note: \"" + many(i -> "word ") + "\"\n");
        byName.put("a text over many lines.yaml", HEAD + "note: \"" + many(i -> "a\n ") + "\"\n");
        byName.put("a block of text.yaml", HEAD + "note: |\n" + many(i -> "  a\n"));
        byName.put("escapes.yaml", HEAD + "note: \"" + many(i -> "\\u00e4") + "\"\n");
        byName.put("escapes.json", JSON + "\"note\": \"" + many(i -> "\\u00e4") + "\"}");
        byName.put("emoji.yaml", HEAD + "note: \"" + many(i -> "😀") + "\"\n");
        byName.put("spaces.yaml", HEAD + "note: a" + " ".repeat(SIZE) + "b\n");
        byName.put("empty lines.yaml", HEAD + "\n".repeat(SIZE));
        byName.put("comments.yaml", HEAD + many(i -> "# remark " + i + "\n"));
        byName.put("unknown fields.yaml", HEAD + many(i -> "f" + i + ": x\n"));
        byName.put("unknown fields.json", JSON + many(i -> "\"f" + i + "\": 1, ") + "\"g\": 1}");
        byName.put("nearly known fields.yaml", HEAD + many(i -> "publishe" + i % 10 + i + ": x\n"));
        byName.put("one field many times.yaml", HEAD + many(i -> "n: 1\n"));
        byName.put("one field many times.json", JSON + many(i -> "\"n\": 1, ") + "\"n\": 1}");
        byName.put("long field names.yaml", HEAD + many(i -> "f".repeat(1000) + i % 10 + ": x\n"));
        byName.put("a long field name.json", JSON + "\"" + "f".repeat(SIZE) + "\": 1}");
        byName.put("a long number.json", JSON + "\"n\": " + "9".repeat(SIZE) + "}");
        byName.put("a long number.yaml", HEAD + "n: " + "9".repeat(SIZE) + "\n");
        byName.put("tiny values.yaml", HEAD + "languages: [" + many(200_000, i -> "et, ") + "et]\n");
        byName.put("tiny values.json", JSON + "\"languages\": [" + many(200_000, i -> "1,") + "1]}");
        byName.put("too many values.yaml", HEAD + "languages: [" + "a,".repeat(SIZE / 2) + "a]\n");
    }

    /** Fields that hold records, lists and references. */
    private void deepInside() {
        byName.put("evidence.yaml", HEAD + "evidence:\n" + many(i -> "  - {source: s" + i + "}\n"));
        byName.put(
                "ranges.yaml",
                "targetGroups: x\ntitle: {et: X}\nlist:\n  - id: a\n    title: {et: A}\n    definitions:\n"
                        + many(i -> "      - {since: 2020-01-01, text: {et: a}}\n"));
        byName.put(
                "counts.yaml",
                HEAD + "evidence:\n  - source: x\n    counts: {" + many(i -> "\"" + i + "\": 1, ") + "}\n");
        byName.put("texts.yaml", HEAD + "title: {" + many(i -> "e" + i + ": x, ") + "}\n");
    }

    /** Elements, and references between them. */
    private void elements() {
        byName.put("touchpoints.yaml", journey(i -> "      - {id: t" + i + ", title: {et: A}}\n"));
        byName.put("one id many times.yaml", journey(i -> "      - {id: t, title: {et: A}}\n"));
        byName.put("elements without ids.yaml", journey(i -> "      - {title: {et: A" + i + "}}\n"));
        byName.put(
                "dangling flows.yaml", journey(i -> "      - {id: t" + i + ", title: {et: A}, next: [u" + i + "]}\n"));
        byName.put(
                "dangling services.yaml",
                journey(i -> "      - {id: t" + i + ", title: {et: A}, services: [u" + i + "]}\n"));
        byName.put(
                "a chain.yaml", journey(i -> "      - {id: t" + i + ", title: {et: A}, next: [t" + (i + 1) + "]}\n"));
        byName.put(
                "flows of one.yaml",
                journey(i -> i == 0 ? "" : "      - {id: t" + i + ", title: {et: A}, next: [t1]}\n"));
        byName.put(
                "stages.yaml",
                "journey: x\ntitle: {et: X}\ntargetGroup: x\nstages:\n"
                        + many(i -> "  - {id: s" + i + ", title: {et: A}}\n"));
        byName.put(
                "services in a ring.yaml",
                "catalogue: x\ntitle: {et: X}\nservices:\n"
                        + many(i -> "  - {id: s" + i + ", title: {et: A}, level: state, needs: [o" + i
                                + "], produces: [o" + (i + 1) + "]}\n"));
        byName.put("new elements.sample.yaml", journey(i -> "      - {id: t" + i + ", title: {et: A}}\n"));
    }

    private static String journey(IntFunction<String> touchpoint) {
        return "journey: x\ntitle: {et: X}\ntargetGroup: x\nstages:\n  - id: s\n    title: {et: S}\n    touchpoints:\n"
                + many(touchpoint);
    }

    private static String deepIndentation() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < SIZE; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    private static String filler(IntFunction<String> part) {
        return many(part);
    }

    private static String many(IntFunction<String> part) {
        return many(Integer.MAX_VALUE, part);
    }

    private static String many(int most, IntFunction<String> part) {
        StringBuilder text = new StringBuilder(SIZE + 100);
        for (int i = 0; i < most && text.length() < SIZE - 200; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }
}
