package ee.teekond.model.descriptor;

import java.util.Locale;

/** A word with a fixed set of choices; implemented by enums, written in files as its {@link #code()}. */
public interface Choice {

    /** The constant's name, as {@link Enum#name()}. */
    String name();

    /** The word as files and answers write it: {@code TEMPORARY_PROTECTION} is {@code temporary-protection}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
