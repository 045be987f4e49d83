package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.FLAG;
import static ee.teekond.model.descriptor.FieldType.SPAN;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.elementOf;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * When a municipality counts as applying the model. Everything the rule demands must hold for each of the municipality's
 * journeys for these target groups, and there must be one for each group.
 *
 * @param targetGroups the groups there must be a journey for
 * @param published whether a journey must be based on a published version of its reference
 * @param differences how far the differences from the reference must be settled; empty if they need not be
 * @param wording whether differences of wording alone count as differences
 * @param reviewedWithin how long ago a journey may have been reviewed; empty if it need not be
 * @param status what a journey's status must be at least
 * @param indicator the indicator that the number of such municipalities is held against
 */
public record AdoptionRule(
        String id,
        Text title,
        ImmutableList<String> targetGroups,
        boolean published,
        Optional<Settled> differences,
        boolean wording,
        Optional<Span> reviewedWithin,
        Optional<JourneyStatus> status,
        Optional<String> indicator,
        Marks marks)
        implements Element {

    public static final Kind<AdoptionRule> KIND = Kind.of("adoption-rule", AdoptionRule.class)
            .required("title", TEXT)
            .optional("targetGroups", list(anywhere("target-group")))
            .optional("published", FLAG)
            .optional("differences", choice(Settled.class))
            .optional("wording", FLAG)
            .optional("reviewedWithin", SPAN)
            .optional("status", choice(JourneyStatus.class))
            .optional("indicator", elementOf("plan"))
            .embed("marks", Marks.SHAPE)
            .build();

    /** The rule a workspace goes by: the first there is, decisions documents by id. */
    public static Optional<AdoptionRule> of(Workspace workspace) {
        return workspace
                .documents(Decisions.KIND)
                .flatCollect(document -> document.all(KIND))
                .getFirstOptional();
    }

    /** Whether it demands anything of a journey besides that there is one. */
    public boolean demandsSomething() {
        return published || differences.isPresent() || reviewedWithin.isPresent() || status.isPresent();
    }

    @Override
    public Kind<AdoptionRule> descriptor() {
        return KIND;
    }
}
