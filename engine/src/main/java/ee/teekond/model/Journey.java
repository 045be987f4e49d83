package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.document;
import static ee.teekond.model.descriptor.FieldType.string;

import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The way of a person through the services; a reference, or a municipality's own.
 *
 * @param municipality whose journey it is; empty for a reference
 * @param basedOn id of the published reference version it grew from
 * @param catalogue of a published version: SHA-256 of the canonical catalogue it was checked against
 */
public record Journey(
        String id,
        Text title,
        Optional<Text> summary,
        String targetGroup,
        Optional<String> persona,
        Optional<String> municipality,
        Optional<String> basedOn,
        JourneyStatus status,
        Optional<LocalDate> reviewed,
        Optional<LocalDate> published,
        Optional<String> catalogue,
        Optional<Text> notes,
        Marks marks)
        implements Element {

    public static final Kind<Journey> KIND = Kind.of("journey", Journey.class)
            .required("title", TEXT)
            .optional("summary", TEXT)
            .required("targetGroup", anywhere("target-group"))
            .optional("persona", document("persona"))
            .optional("municipality", document("municipality"))
            .optional("basedOn", document("journey"))
            .standard("status", choice(JourneyStatus.class), JourneyStatus.DRAFT)
            .optional("reviewed", DATE)
            .optional("published", DATE)
            .optional("catalogue", string(Pattern.SHA256))
            .optional("notes", TEXT)
            .embed("marks", Marks.SHAPE)
            .owns("stages", Stage.KIND)
            .owns("proposals", Proposal.KIND)
            .owns("deviations", Deviation.KIND)
            .build();

    @Override
    public Kind<Journey> descriptor() {
        return KIND;
    }

    /** The number of a published version; empty for a working copy and for a municipality's journey. */
    public Optional<Integer> version() {
        return Edition.of(id).version();
    }
}
