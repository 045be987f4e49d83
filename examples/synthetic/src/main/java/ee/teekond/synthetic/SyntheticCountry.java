package ee.teekond.synthetic;

import ee.teekond.model.Document;
import ee.teekond.model.Language;
import ee.teekond.model.Manifest;
import ee.teekond.model.Workspace;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A made-up country. The same seed gives the same country, and a larger one has the journeys of a smaller one. Safe for
 * several threads.
 *
 * <p>Journey {@code i} lies in municipality {@code i % 1000} and is of target group {@code i % 3}; it has forty touchpoints
 * in six stages, 59 uses of services and forty pain points. Of municipalities there are as many as journeys need, a thousand
 * at most, each with sixty offers and four sources.
 */
public final class SyntheticCountry {

    /** More journeys than this have no ids. */
    public static final int MOST = 999_999;

    private final long seed;
    private final int size;
    private final Journeys journeys = new Journeys();

    private SyntheticCountry(long seed, int size) {
        this.seed = seed;
        this.size = size;
    }

    /**
     * A country.
     *
     * @param seed what it is made from
     * @param journeys how many journeys of municipalities there are
     */
    public static SyntheticCountry of(long seed, int journeys) {
        if (journeys < 0 || journeys > MOST) {
            throw new IllegalArgumentException("a country has 0 to " + MOST + " journeys, not " + journeys);
        }
        return new SyntheticCountry(seed, journeys);
    }

    /** How many journeys of municipalities there are. */
    public int size() {
        return size;
    }

    /** Everything but the journeys of municipalities. */
    public Workspace frame() {
        ImmutableList<Document> local = Catalogues.each(
                        Math.min(size, Municipalities.ALL), i -> Municipalities.of(seed, i))
                .flatCollect(documents -> documents);
        return Workspace.of(
                manifest(), Catalogues.all().newWithAll(journeys.references()).newWithAll(local));
    }

    /** One journey of a municipality, numbered from zero. */
    public Document journey(int number) {
        if (number < 0 || number >= size) {
            throw new IndexOutOfBoundsException("there is no journey " + number + " of " + size);
        }
        return journeys.journey(seed, number);
    }

    /** All of them in their order, made as they are asked for; several at a time if the stream is taken so. */
    public Stream<Document> journeys() {
        return IntStream.range(0, size).mapToObj(this::journey);
    }

    private static Manifest manifest() {
        return new Manifest(
                Manifest.FORMAT,
                Optional.of(Wordings.text("Väljamõeldud riik", "A made-up country")),
                Language.ET,
                Lists.immutable.with(Language.ET, Language.EN),
                Optional.empty());
    }
}
