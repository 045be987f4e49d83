package ee.teekond.server.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/** How a comparison is printed. */
enum ComparisonFormat {
    text,
    table,
    csv,
    json,
    svg,
    xlsx;

    /** The one asked for, else the one a file is named after, else sentences. */
    static ComparisonFormat of(@Nullable ComparisonFormat asked, @Nullable Path file) {
        if (asked != null) {
            return asked;
        }
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        return Lists.immutable
                .with(values())
                .detectOptional(format -> name.endsWith("." + format))
                .orElse(text);
    }
}
