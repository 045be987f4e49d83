package ee.teekond.model;

import java.util.Optional;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.impl.factory.SortedMaps;

/** A text in up to four languages; a language that is absent is a missing translation. */
public record Text(ImmutableSortedMap<Language, Wording> wordings) {

    /** A text that says nothing in any language. */
    public static final Text EMPTY = new Text(SortedMaps.immutable.empty());

    /** A text in one language, up to date. */
    public static Text of(Language language, String text) {
        return EMPTY.with(language, Wording.current(text));
    }

    /** The wording in {@code language}. */
    public Optional<Wording> in(Language language) {
        return Optional.ofNullable(wordings.get(language));
    }

    /** The best there is for a reader of {@code language}: that language, else the first present in display order. */
    public String forReader(Language language) {
        return in(language).map(Wording::text).orElseGet(this::first);
    }

    /** The language {@link #forReader} answers in; empty for an empty text. */
    public Optional<Language> languageFor(Language language) {
        return in(language).isPresent() || wordings.isEmpty()
                ? in(language).map(wording -> language)
                : Optional.of(wordings.castToSortedMap().firstKey());
    }

    /** The same text with one wording set. */
    public Text with(Language language, Wording wording) {
        return new Text(wordings.newWithKeyValue(language, wording));
    }

    /** The same text without {@code language}. */
    public Text without(Language language) {
        return new Text(wordings.newWithoutKey(language));
    }

    private String first() {
        return wordings.isEmpty()
                ? ""
                : wordings.get(wordings.castToSortedMap().firstKey()).text();
    }
}
