package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;
import java.util.Optional;

/** The languages content is written in, in the order they are shown. */
public enum Language implements Choice {
    ET,
    EN,
    UK,
    RU;

    /** The language with this two-letter code. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
