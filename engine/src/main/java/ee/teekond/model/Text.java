package ee.teekond.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.jspecify.annotations.Nullable;

/** A text in up to four languages; a language that is absent is a missing translation. Immutable. */
public final class Text {

    private static final Language[] LANGUAGES = Language.values();

    /** A text that says nothing in any language. */
    public static final Text EMPTY = new Text(new Wording[LANGUAGES.length]);

    /** By language. Texts are compared more than anything else, and there an array is many times faster than a map. */
    private final @Nullable Wording[] wordings;

    private Text(@Nullable Wording[] wordings) {
        this.wordings = wordings;
    }

    /** A text from its wordings. */
    public Text(ImmutableSortedMap<Language, Wording> wordings) {
        this(new Wording[LANGUAGES.length]);
        wordings.forEachKeyValue((language, wording) -> this.wordings[index(language)] = wording);
    }

    /** A text in one language, up to date. */
    public static Text of(Language language, String text) {
        return EMPTY.with(language, Wording.current(text));
    }

    /** What it says, by language in display order. */
    public ImmutableSortedMap<Language, Wording> wordings() {
        MutableSortedMap<Language, Wording> present = SortedMaps.mutable.empty();
        for (Language language : LANGUAGES) {
            in(language).ifPresent(wording -> present.put(language, wording));
        }
        return present.toImmutable();
    }

    /** Whether it says nothing in any language. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** The wording in {@code language}. */
    public Optional<Wording> in(Language language) {
        return Optional.ofNullable(wordings[index(language)]);
    }

    /** The best there is for a reader of {@code language}: that language, else the first present in display order. */
    public String forReader(Language language) {
        return in(language).or(this::first).map(Wording::text).orElse("");
    }

    /** The language {@link #forReader} answers in; empty for an empty text. */
    public Optional<Language> languageFor(Language language) {
        return in(language).isPresent()
                ? Optional.of(language)
                : Arrays.stream(LANGUAGES)
                        .filter(other -> in(other).isPresent())
                        .findFirst();
    }

    /** The same text with one wording set. */
    public Text with(Language language, Wording wording) {
        return replaced(language, wording);
    }

    /** The same text without {@code language}. */
    public Text without(Language language) {
        return replaced(language, null);
    }

    /**
     * Whether two texts say the same in every language both are written in, whatever the state of their translations. A
     * text agrees with one it shares no language with only if neither says anything.
     */
    public boolean agreesWith(Text other) {
        boolean shared = false;
        for (int i = 0; i < wordings.length; i++) {
            Wording mine = wordings[i];
            Wording others = other.wordings[i];
            if (mine != null && others != null) {
                if (!mine.text().equals(others.text())) {
                    return false;
                }
                shared = true;
            }
        }
        return shared || equals(other);
    }

    /** Whether only the spelling of the source language differs: what translates it is said to hold as it is. */
    public boolean respells(Text before, Language source) {
        return !in(source).equals(before.in(source))
                && without(source).equals(before.without(source))
                && !without(source).isEmpty()
                && wordings().noneSatisfy(wording -> wording.state() == Translation.OUTDATED);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (this == object) {
            return true;
        }
        if (!(object instanceof Text other)) {
            return false;
        }
        for (int i = 0; i < wordings.length; i++) {
            if (!Objects.equals(wordings[i], other.wordings[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(wordings);
    }

    @Override
    public String toString() {
        return "Text[wordings=" + wordings() + "]";
    }

    private Text replaced(Language language, @Nullable Wording wording) {
        @Nullable Wording[] changed = wordings.clone();
        changed[index(language)] = wording;
        return new Text(changed);
    }

    @SuppressWarnings("EnumOrdinal") // the array lives and dies with this process
    private static int index(Language language) {
        return language.ordinal();
    }

    private Optional<Wording> first() {
        return Arrays.stream(wordings).filter(Objects::nonNull).findFirst();
    }
}
