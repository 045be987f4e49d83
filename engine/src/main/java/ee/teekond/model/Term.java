package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * One entry of a taxonomy.
 *
 * @param code in the classifier it comes from, a string with leading zeros
 * @param broader the term it is a part of or a sort of
 * @param names other names in use
 * @param firstVersion the first version of the classifier that has it
 * @param lastVersion the last version that has it; empty while it is valid
 * @param replacedBy the term that stands in its place since then
 * @param services of a reason of contacts: the services it is about
 */
public record Term(
        String id,
        Text title,
        Optional<Text> summary,
        Optional<String> code,
        Optional<String> broader,
        ImmutableList<String> names,
        Optional<String> firstVersion,
        Optional<String> lastVersion,
        Optional<String> replacedBy,
        ImmutableList<String> services,
        Marks marks)
        implements Element {

    public static final Kind<Term> KIND = Kind.of("term", Term.class)
            .required("title", TEXT)
            .optional("summary", TEXT)
            .optional("code", STRING)
            .optional("broader", anywhere("term"))
            .optional("names", list(STRING))
            .optional("firstVersion", STRING)
            .optional("lastVersion", STRING)
            .optional("replacedBy", anywhere("term"))
            .optional("services", list(anywhere("service")))
            .embed("marks", Marks.SHAPE)
            .shared()
            .build();

    @Override
    public Kind<Term> descriptor() {
        return KIND;
    }
}
