package ee.teekond.compare.match;

import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.Wording;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What a point says.
 *
 * @param title its title or text
 * @param more whatever else it says, and what the services it uses say of themselves
 * @param names of things, in no language
 */
record Said(Text title, ImmutableList<Text> more, ImmutableList<String> names) {

    /** Only a title. */
    static Said of(Text title) {
        return new Said(title, Lists.immutable.empty(), Lists.immutable.empty());
    }

    /** The title in a language; empty when it has none. */
    String title(Language language) {
        return wording(title, language);
    }

    /** Everything said in a language, the title first, as far as anybody will read it. */
    String all(Language language) {
        StringBuilder all = new StringBuilder(title(language));
        for (int i = 0; i < more.size() && all.length() < Letters.LONGEST; i++) {
            all.append(' ').append(wording(more.get(i), language));
        }
        for (int i = 0; i < names.size() && all.length() < Letters.LONGEST; i++) {
            all.append(' ').append(names.get(i));
        }
        return all.toString();
    }

    private static String wording(Text text, Language language) {
        Optional<Wording> wording = text.in(language);
        return wording.isPresent() ? wording.get().text() : "";
    }
}
