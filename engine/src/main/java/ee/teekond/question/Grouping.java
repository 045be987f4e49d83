package ee.teekond.question;

import ee.teekond.model.descriptor.Choice;
import java.util.Optional;
import org.eclipse.collections.impl.factory.Lists;

/** By what an answer can be grouped, and which part of a workspace a question can be put to. */
public enum Grouping implements Choice {
    MUNICIPALITY,
    COUNTY,
    TARGET_GROUP,
    JOURNEY,
    STAGE,
    TOUCHPOINT,
    SERVICE,
    LEVEL,
    CHANNEL,
    KIND;

    /** The municipality of a journey that belongs to none. */
    public static final String REFERENCE = "reference";

    /** The grouping written as {@code code}. */
    public static Optional<Grouping> of(String code) {
        return Lists.immutable
                .with(values())
                .detectOptional(grouping -> grouping.code().equals(code));
    }
}
