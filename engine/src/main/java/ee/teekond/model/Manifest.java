package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.integer;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Shape;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What {@code teekond.yaml} says about a workspace.
 *
 * @param teekond format number
 * @param sourceLanguage the language texts are written in first
 * @param requiredLanguages the languages whose absence is warned about
 * @param uses the workspace beneath: {@code reference} or a relative path
 */
public record Manifest(
        int teekond,
        Optional<Text> name,
        Language sourceLanguage,
        ImmutableList<Language> requiredLanguages,
        Optional<String> uses) {

    /** The format number this program writes, and the newest it reads. */
    public static final int FORMAT = 1;

    /** What a workspace is when its file says nothing that can be read. */
    public static final Manifest PLAIN =
            new Manifest(FORMAT, Optional.empty(), Language.ET, Lists.immutable.empty(), Optional.empty());

    public static final Shape<Manifest> SHAPE = Shape.of(Manifest.class)
            .required("teekond", integer(1, Integer.MAX_VALUE))
            .optional("name", TEXT)
            .standard("sourceLanguage", choice(Language.class), Language.ET)
            .optional("requiredLanguages", list(choice(Language.class)))
            .optional("uses", STRING)
            .build();
}
