package ee.teekond;

import ee.teekond.model.descriptor.FieldType;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.eclipse.collections.impl.factory.Lists;

/** Texts that trip up careless programs: syntax, number look-alikes, invisible characters, scripts from right to left. */
final class AnyText {
    private static final List<String> HOSTILE = List.of(
            "no",
            "yes",
            "on",
            "off",
            "null",
            "~",
            "true",
            "True",
            "012",
            "0o14",
            "0x1F",
            "0b11",
            "1e3",
            "-1.5",
            ".5",
            "1_000",
            "1:30",
            "1:30.5",
            "2025-03-25",
            "2025-03-25 10:00:00",
            "<<",
            "=",
            "-",
            "- a",
            "? a",
            ": ",
            ":",
            "a: b",
            "a:b",
            "a:",
            "#",
            "a #b",
            "a#b",
            "#a",
            "&a",
            "*a",
            "!a",
            "!!str",
            "%a",
            "@a",
            "`a",
            "|",
            ">",
            "|-",
            "[",
            "]",
            "{",
            "}",
            "{a: b}",
            "[a, b]",
            ",",
            "a, b",
            "\"",
            "'",
            "\"a\"",
            "'a'",
            "a\"b",
            "it's",
            "\\",
            "\\n",
            "C:\\kov",
            "a\nb",
            "a\n\n b\n",
            "\na",
            "a\n",
            "a\tb",
            "\ta",
            "a\rb",
            "a\r\nb",
            "---",
            "...",
            "--- a",
            "%YAML 1.2",
            " a",
            "a ",
            "  a  b  ",
            "a\u00A0b",
            "\u00A0",
            "a\u2028b",
            "a\u2029b",
            "\uFEFFa",
            "a\u200Bb",
            "a\u200Db",
            "a\u00ADb",
            "a\u202Eb",
            "\u0301a",
            "e\u0301\u0323",
            "õäöüšž",
            "ÕÄÖÜ",
            "Ќ",
            "привіт",
            "مرحبا",
            "שלום",
            "日本語",
            "ไทย",
            "😀",
            "👨‍👩‍👧",
            "🇪🇪",
            "🫠",
            "\uE000",
            "\uDB80\uDC00",
            "\uFFFD",
            "<b>",
            "</b>",
            "<script>alert(1)</script>",
            "&amp;",
            "]]>",
            "${a}",
            "{{a}}",
            "{0}",
            "%s",
            "=1+1",
            "@SUM(A1)",
            "a/b",
            "a|b",
            "„jutumärk“",
            "– mõttekriips",
            "…",
            "€ 5",
            "(sulgudes)",
            "«nurk»",
            "1. punkt",
            "3%",
            "lehekülg 12, rida 3");

    private static final Pattern VISIBLE = Pattern.compile(FieldType.VISIBLE);

    private final Random random;

    AnyText(Random random) {
        this.random = random;
    }

    /** A text that is not blank. */
    String next() {
        String text = switch (random.nextInt(5)) {
            case 0 -> hostile();
            case 1 -> hostile() + hostile();
            case 2 -> "Registreerib " + hostile() + " elukoha";
            case 3 -> characters(1 + random.nextInt(30));
            default -> "Sõnad " + "mis ei mahu ühele reale ".repeat(random.nextInt(8)) + "lõpp";
        };
        return VISIBLE.matcher(text).find() ? text : next();
    }

    private String hostile() {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    private String characters(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.appendCodePoint(character());
        }
        return text.toString();
    }

    /** Any character that may stand in a document. */
    private int character() {
        int limit = Lists.fixedSize.with(0x80, 0x250, 0x3000, 0xFFFE, 0x110000).get(random.nextInt(5));
        int c = random.nextInt(limit);
        boolean control = (c < ' ' && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7F && c < 0xA0);
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return control || surrogate || (c & 0xFFFE) == 0xFFFE ? character() : c;
    }
}
