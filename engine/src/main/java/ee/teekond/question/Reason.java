package ee.teekond.question;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** One thing that counted, and what speaks for counting it. Ordered by service, element, and what is said. */
public interface Reason extends Comparable<Reason>, Serializable {

    /** The order reasons are told in. */
    Comparator<Reason> ORDER = Comparator.comparing(Reason::service)
            .thenComparing(Reason::element)
            .thenComparing(Reason::rank)
            .thenComparing(reason -> reason.facts().toString());

    /** Name of the element that says so: {@code journey/id#element}. */
    String element();

    /** Id of the service it is about; empty when it is about none. */
    String service();

    /** What it says, in the order it is told. */
    ImmutableList<Fact> facts();

    /** The value of the fact with this name. */
    default Optional<Object> fact(String name) {
        return facts().detectOptional(fact -> fact.name().equals(name)).map(Fact::value);
    }

    /** Which comes first of several of one element. */
    default int rank() {
        return 0;
    }

    @Override
    default int compareTo(Reason other) {
        return ORDER.compare(this, other);
    }

    /** A reason that is nothing but its facts. */
    static Reason of(String element, String service, Fact... facts) {
        return new Plain(element, service, Lists.immutable.with(facts));
    }

    /** A reason that is nothing but its facts. */
    record Plain(String element, String service, ImmutableList<Fact> facts) implements Reason {}
}
