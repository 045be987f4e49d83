package ee.teekond.server.cli;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/** How something told in sentences is printed. */
enum TextFormat {
    text,
    json;

    /** For people as wide as their terminal, or for programs. */
    String write(IntFunction<String> asText, Supplier<String> asJson) {
        return this == json ? asJson.get() : asText.apply(TableFormat.terminalWidth());
    }
}
