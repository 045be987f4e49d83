package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.LANGUAGE;
import static ee.teekond.model.descriptor.FieldType.LINK;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Whether and how one municipality's people can use a service. Its id is the service's.
 *
 * @param why of a partly offered service: what is lacking
 * @param checked the day somebody last made sure
 */
public record Offer(
        String id,
        String service,
        OfferState state,
        ImmutableList<PartlyWhy> why,
        ImmutableList<Channel> channels,
        ImmutableList<String> languages,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<LocalDate> checked,
        Optional<String> link,
        Marks marks)
        implements Element {

    public static final Kind<Offer> KIND = Kind.of("offer", Offer.class)
            .required("service", anywhere("service"))
            .required("state", choice(OfferState.class))
            .optional("why", list(choice(PartlyWhy.class)))
            .optional("channels", list(choice(Channel.class)))
            .optional("languages", list(LANGUAGE))
            .optional("since", DATE)
            .optional("until", DATE)
            .optional("checked", DATE)
            .optional("link", LINK)
            .embed("marks", Marks.SHAPE)
            .idFrom("service")
            .build();

    @Override
    public Kind<Offer> descriptor() {
        return KIND;
    }
}
