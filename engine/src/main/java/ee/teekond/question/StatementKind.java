package ee.teekond.question;

import ee.teekond.model.ContactCount;
import ee.teekond.model.ContactPoint;
import ee.teekond.model.GoodPractice;
import ee.teekond.model.Offer;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Population;
import ee.teekond.model.Proposal;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What can be said of a municipality and in its journeys. A new sort of statement is one more row here. */
enum StatementKind implements Choice {
    OFFER(Offer.KIND, true, "state"),
    GOOD_PRACTICE(GoodPractice.KIND, true, "text"),
    CONTACT_POINT(ContactPoint.KIND, true, "title", "share"),
    CONTACT_COUNT(ContactCount.KIND, true, "n"),
    POPULATION(Population.KIND, true, "n"),
    PAIN_POINT(PainPoint.KIND, true, "text", "kind", "severity"),
    /** A touchpoint is a step to take; it states something if it says what it rests on. */
    TOUCHPOINT(Touchpoint.KIND, false, "title"),
    /** Said by a touchpoint, each feeling by itself. */
    EMOTION(Touchpoint.KIND, true, "emotion"),
    /** A proposal is an idea; it states something if it says what it rests on. */
    PROPOSAL(Proposal.KIND, false, "text");

    private final Kind<?> of;
    private final boolean always;
    private final ImmutableList<String> fields;

    /**
     * @param of the kind of element that says it
     * @param always whether it states something even when it does not say what it rests on
     * @param fields what is invented when one of these is, or the evidence
     */
    StatementKind(Kind<?> of, boolean always, String... fields) {
        this.of = of;
        this.always = always;
        this.fields = Lists.immutable.with(fields).newWith("evidence");
    }

    /** What elements of a kind state as such. */
    static Optional<StatementKind> of(Kind<?> kind) {
        return Lists.immutable
                .with(values())
                .detectOptional(statement -> statement != EMOTION && statement.of.equals(kind));
    }

    /** Whether it states something even when it does not say what it rests on. */
    boolean always() {
        return always;
    }

    /** The fields it consists of. */
    String[] fields() {
        return fields.toArray(new String[0]);
    }
}
