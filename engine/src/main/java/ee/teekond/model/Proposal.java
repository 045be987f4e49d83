package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.SLUG;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.integer;
import static ee.teekond.model.descriptor.FieldType.list;
import static ee.teekond.model.descriptor.FieldType.local;
import static ee.teekond.model.descriptor.FieldType.loneOrList;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What should be done about pain points, and by whom.
 *
 * @param effort 1 small, 2 middling, 3 large
 * @param impact 1 small, 2 middling, 3 large
 */
public record Proposal(
        String id,
        Text text,
        ImmutableList<String> addresses,
        Optional<String> owner,
        Optional<Integer> effort,
        Optional<Integer> impact,
        ProposalStatus status,
        Optional<Text> result,
        ImmutableList<String> origin,
        Marks marks)
        implements Element {

    public static final Kind<Proposal> KIND = Kind.of("proposal", Proposal.class)
            .required("text", TEXT)
            .optional("addresses", list(local("pain-point")))
            .optional("owner", anywhere("organisation"))
            .optional("effort", integer(1, 3))
            .optional("impact", integer(1, 3))
            .standard("status", choice(ProposalStatus.class), ProposalStatus.NEW)
            .optional("result", TEXT)
            .optional("origin", loneOrList(SLUG))
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<Proposal> descriptor() {
        return KIND;
    }
}
