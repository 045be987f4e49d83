package ee.teekond.server.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/** How an answer is printed. */
enum AnswerFormat {
    table,
    csv,
    json,
    xlsx,
    html,
    /** A heat map. */
    svg;

    /** The one asked for, else the one a file is named after, else a table. */
    static AnswerFormat of(@Nullable AnswerFormat asked, @Nullable Path file) {
        if (asked != null) {
            return asked;
        }
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        return Lists.immutable
                .with(values())
                .detectOptional(format -> name.endsWith("." + format))
                .orElse(table);
    }
}
