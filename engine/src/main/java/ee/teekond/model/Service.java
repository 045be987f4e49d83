package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.LANGUAGE;
import static ee.teekond.model.descriptor.FieldType.LINK;
import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Something an organisation does for people.
 *
 * @param providers ids of organisations; none means the municipality itself
 * @param lifeEvents ids of terms
 * @param needs all of these are needed first
 * @param supports services this one makes easier; never a need
 * @param materials ids of the guidance it points at
 */
public record Service(
        String id,
        Text title,
        Optional<Text> summary,
        ImmutableList<String> providers,
        Level level,
        ImmutableList<Channel> channels,
        ImmutableList<String> languages,
        Optional<Text> cost,
        Optional<Period> processingTime,
        ImmutableList<String> legalBasis,
        ImmutableList<String> lifeEvents,
        Optional<String> link,
        ImmutableList<Need> needs,
        ImmutableList<String> produces,
        ImmutableList<String> supports,
        ImmutableList<String> materials,
        Optional<LocalDate> retired,
        Optional<String> replacedBy,
        Marks marks)
        implements Element {

    public static final Kind<Service> KIND = Kind.of("service", Service.class)
            .required("title", TEXT)
            .optional("summary", TEXT)
            .optional("providers", list(anywhere("organisation")))
            .required("level", choice(Level.class))
            .optional("channels", list(choice(Channel.class)))
            .optional("languages", list(LANGUAGE))
            .optional("cost", TEXT)
            .optional("processingTime", leaf(() -> Period.SHAPE))
            .optional("legalBasis", list(STRING))
            .optional("lifeEvents", list(anywhere("term")))
            .optional("link", LINK)
            .optional("needs", list(leaf(() -> Need.SHAPE)))
            .optional("produces", list(anywhere("outcome")))
            .optional("supports", list(anywhere("service")))
            .optional("materials", list(anywhere("material")))
            .optional("retired", DATE)
            .optional("replacedBy", anywhere("service"))
            .embed("marks", Marks.SHAPE)
            .shared()
            .build();

    @Override
    public Kind<Service> descriptor() {
        return KIND;
    }
}
