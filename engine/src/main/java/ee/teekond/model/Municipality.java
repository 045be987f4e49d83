package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.string;

import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A municipality (KOV) and what it offers.
 *
 * @param code its code in the national classifier EHAK, a string with leading zeros
 * @param codeVersion the classifier's version; a code changes with the boundary
 */
public record Municipality(
        String id,
        Text title,
        Optional<String> code,
        Optional<String> codeVersion,
        Optional<String> county,
        Optional<LocalDate> partnerSince,
        Optional<LocalDate> partnerUntil,
        Marks marks)
        implements Element {

    public static final Kind<Municipality> KIND = Kind.of("municipality", Municipality.class)
            .required("title", TEXT)
            .optional("code", string(Pattern.DIGITS))
            .optional("codeVersion", STRING)
            .optional("county", STRING)
            .optional("partnerSince", DATE)
            .optional("partnerUntil", DATE)
            .embed("marks", Marks.SHAPE)
            .owns("offers", Offer.KIND)
            .owns("goodPractices", GoodPractice.KIND)
            .build();

    @Override
    public Kind<Municipality> descriptor() {
        return KIND;
    }
}
