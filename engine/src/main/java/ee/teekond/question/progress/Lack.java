package ee.teekond.question.progress;

import ee.teekond.model.descriptor.Choice;
import ee.teekond.question.Fact;
import ee.teekond.question.Reason;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Something that keeps a municipality from counting as one that applies the model.
 *
 * @param element name of the difference, journey, target group or municipality
 * @param about id of the target group without a journey, else of the journey concerned; empty if it is neither
 * @param day of the last review, if that was too long ago
 */
public record Lack(String element, Ground ground, String about, Optional<LocalDate> day) implements Reason {

    /** What is lacking. */
    public enum Ground implements Choice {
        /** The municipality has no journey at all here, so nothing can be told. */
        NOTHING_WRITTEN,
        /** It has journeys, but none for a target group. */
        NO_JOURNEY,
        /** A journey is not based on a published version. */
        NOT_PUBLISHED,
        /** A journey is based on nothing it could be compared with. */
        NO_BASIS,
        /** A journey is not in use as far as it should be. */
        STATUS,
        /** A difference is not settled. */
        OPEN,
        /** A journey was reviewed too long ago. */
        REVIEWED_LONG_AGO,
        /** It is not written down when a journey was reviewed. */
        REVIEW_UNKNOWN;

        /** Whether this only says that something is not known. */
        public boolean isUnknown() {
            return this == NOTHING_WRITTEN || this == NO_BASIS || this == REVIEW_UNKNOWN;
        }
    }

    static Lack of(String element, Ground ground, String about) {
        return new Lack(element, ground, about, Optional.empty());
    }

    @Override
    public String service() {
        return "";
    }

    @Override
    public ImmutableList<Fact> facts() {
        MutableList<Fact> facts = Lists.mutable.with(Fact.of("lack", ground));
        if (!about.isEmpty()) {
            facts.add(Fact.of("of", about));
        }
        day.ifPresent(reviewed -> facts.add(Fact.of("reviewed", reviewed)));
        return facts.toImmutable();
    }

    @Override
    public int rank() {
        return Lists.immutable.with(Ground.values()).indexOf(ground);
    }
}
