package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.string;

import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A municipality (KOV): whom people can turn to, what it offers, and its figures.
 *
 * @param code its code in the national classifier EHAK, a string with leading zeros
 * @param codeVersion the classifier's version; a code changes with the boundary
 * @param county id of a term
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
            .optional("county", anywhere("term"))
            .optional("partnerSince", DATE)
            .optional("partnerUntil", DATE)
            .embed("marks", Marks.SHAPE)
            .owns("contacts", ContactPoint.KIND)
            .owns("offers", Offer.KIND)
            .owns("goodPractices", GoodPractice.KIND)
            .owns("contactCounts", ContactCount.KIND)
            .owns("population", Population.KIND)
            .build();

    @Override
    public Kind<Municipality> descriptor() {
        return KIND;
    }
}
