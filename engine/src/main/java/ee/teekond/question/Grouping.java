package ee.teekond.question;

import ee.teekond.model.descriptor.Choice;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** By what an answer can be grouped, and which part of a workspace a question can be put to. */
public enum Grouping implements Choice {
    MUNICIPALITY,
    COUNTY,
    TARGET_GROUP,
    JOURNEY,
    PERSONA,
    /** Of the persona. */
    LEGAL_STATUS,
    STAGE,
    TOUCHPOINT,
    SERVICE,
    LEVEL,
    /** Who provides the service, or should act; there may be several. */
    ORGANISATION,
    CHANNEL,
    /** A proposal of a journey. */
    PROPOSAL,
    /** What a service gives. */
    OUTCOME,
    /** A language people speak. */
    LANGUAGE,
    /** Who sees the trouble. */
    VIEW,
    /** Whether it was felt then or is felt now. */
    TIME,
    /** What sort of thing it is, in the question's own terms. */
    KIND;

    /** What the use of a service at a touchpoint can be grouped by. */
    public static final ImmutableList<Grouping> OF_SERVICES = Lists.immutable.with(
            MUNICIPALITY, COUNTY, TARGET_GROUP, JOURNEY, STAGE, TOUCHPOINT, SERVICE, LEVEL, ORGANISATION, CHANNEL);

    /** What something at a touchpoint can be grouped by, if it is about no service. */
    public static final ImmutableList<Grouping> OF_STEPS =
            Lists.immutable.with(MUNICIPALITY, COUNTY, TARGET_GROUP, JOURNEY, STAGE, TOUCHPOINT, CHANNEL);

    /** The municipality of a journey that belongs to none. */
    public static final String REFERENCE = "reference";

    /** The grouping written as {@code code}. */
    public static Optional<Grouping> of(String code) {
        return Lists.immutable
                .with(values())
                .detectOptional(grouping -> grouping.code().equals(code));
    }
}
