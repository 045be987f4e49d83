package ee.teekond.question.progress;

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

/**
 * What can be said of a municipality and in its journeys.
 *
 * @param of the kind of element that says it
 * @param always whether it states something even when it does not say what it rests on
 * @param fields what it consists of; it is invented when one of these is, or the evidence
 */
record StatementKind(String code, Kind<?> of, boolean always, ImmutableList<String> fields) implements Choice {

    static final StatementKind OFFER = of("offer", Offer.KIND, true, "state");

    /** Said by a touchpoint, each feeling by itself. */
    static final StatementKind EMOTION = of("emotion", Touchpoint.KIND, true, "emotion");

    /**
     * What elements state as such. A touchpoint is a step to take and a proposal an idea: they state something if they say
     * what they rest on. A new sort of statement is one more row here.
     */
    private static final ImmutableList<StatementKind> ALL = Lists.immutable.with(
            OFFER,
            of("good-practice", GoodPractice.KIND, true, "text"),
            of("contact-point", ContactPoint.KIND, true, "title", "share"),
            of("contact-count", ContactCount.KIND, true, "n"),
            of("population", Population.KIND, true, "n"),
            of("pain-point", PainPoint.KIND, true, "text", "kind", "severity"),
            of("touchpoint", Touchpoint.KIND, false, "title"),
            of("proposal", Proposal.KIND, false, "text"));

    private static StatementKind of(String code, Kind<?> kind, boolean always, String... fields) {
        return new StatementKind(
                code, kind, always, Lists.immutable.with(fields).newWith("evidence"));
    }

    /** What elements of a kind state as such. */
    static Optional<StatementKind> of(Kind<?> kind) {
        return ALL.detectOptional(statement -> statement.of.equals(kind));
    }

    @Override
    public String name() {
        return code;
    }

    /** The fields, as {@link ee.teekond.model.Document#isSample} asks for them. */
    String[] fieldNames() {
        return fields.toArray(new String[0]);
    }
}
