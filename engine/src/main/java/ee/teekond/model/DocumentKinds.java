package ee.teekond.model;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The kinds of document there are, in the order they are read and listed. A new kind is one more row here. */
public final class DocumentKinds {

    /** Every document kind. */
    public static final ImmutableList<Kind<? extends Element>> ALL = Lists.immutable
            .<Kind<? extends Element>>with(
                    Taxonomy.KIND,
                    TargetGroups.KIND,
                    Organisations.KIND,
                    Source.KIND,
                    Catalogue.KIND,
                    Municipality.KIND,
                    Persona.KIND,
                    Journey.KIND,
                    Plan.KIND,
                    Decisions.KIND)
            .newWith(MapView.KIND);

    private DocumentKinds() {}

    /** The kind whose files start with {@code key}, such as {@code targetGroups}. */
    public static Optional<Kind<? extends Element>> startingWith(String key) {
        return ALL.detectOptional(kind -> key(kind).equals(key));
    }

    /** The first field of a document of this kind: its name in camel case. */
    public static String key(Kind<?> kind) {
        StringBuilder key = new StringBuilder();
        boolean upper = false;
        for (char letter : kind.name().toCharArray()) {
            key.append(upper ? Character.toUpperCase(letter) : letter);
            upper = letter == '-';
            if (upper) {
                key.setLength(key.length() - 1);
            }
        }
        return key.toString();
    }
}
