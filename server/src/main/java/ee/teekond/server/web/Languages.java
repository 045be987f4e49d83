package ee.teekond.server.web;

import ee.teekond.model.Language;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/** Which language a request wants: the one in its address, else the first it accepts, else Estonian. */
final class Languages {

    private Languages() {}

    static Language of(Context context) {
        return Optional.ofNullable(context.queryParam("lang"))
                .flatMap(Language::of)
                .orElseGet(() -> accepted(context.header("Accept-Language")));
    }

    static Language accepted(@org.jspecify.annotations.Nullable String header) {
        try {
            return Optional.ofNullable(header)
                    .flatMap(accepted -> Locale.LanguageRange.parse(accepted).stream()
                            .map(range -> range.getRange().replaceFirst("-.*", ""))
                            .flatMap(code -> Language.of(code).stream())
                            .findFirst())
                    .orElse(Language.ET);
        } catch (IllegalArgumentException notALanguage) {
            return Language.ET;
        }
    }
}
