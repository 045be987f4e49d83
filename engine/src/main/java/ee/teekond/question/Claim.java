package ee.teekond.question;

import ee.teekond.model.Evidence;
import java.io.Serializable;
import java.util.Comparator;

/** So many people of a source say something. */
public record Claim(String source, int n) implements Comparable<Claim>, Serializable {

    private static final Comparator<Claim> ORDER =
            Comparator.comparing(Claim::source).thenComparing(Claim::n);

    /** A claim from evidence; without a number of its own, as many as gave a value. */
    public static Claim of(Evidence evidence) {
        int counted = (int) evidence.counts().valuesView().sumOfInt(Integer::intValue);
        return new Claim(evidence.source(), evidence.n().orElse(counted));
    }

    @Override
    public int compareTo(Claim other) {
        return ORDER.compare(this, other);
    }
}
