package ee.teekond.question.index;

import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Journey;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Question.Seen;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.list.primitive.ImmutableIntList;
import org.eclipse.collections.api.map.MutableOrderedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.OrderedMaps;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What journeys say on a question whose answer is a sum, in numbers: how often each bundle is said at each place, and what
 * each source claims. A place is a municipality, its county and a target group; a journey lies at one.
 */
final class CodedQuestion implements KeptQuestion {

    /** What tells one place from another. */
    static final ImmutableList<Grouping> OF_PLACES =
            Lists.immutable.with(Grouping.MUNICIPALITY, Grouping.COUNTY, Grouping.TARGET_GROUP);

    final Question question;
    final Map<Grouping, Names> names = new EnumMap<>(Grouping.class);
    private final Names journeys = new Names();
    final Points places;
    final Points things;
    final Codes<Said> said = new Codes<>();
    final Names sources = new Names();

    /** By number of the journey; absent where it has gone. */
    final MutableList<@Nullable JourneyTally> tallies = Lists.mutable.empty();

    /** By number of the place: how often each bundle is said there. */
    final MutableList<BundleCounts> byPlace = Lists.mutable.empty();

    /** By number of the bundle: how often it is said anywhere. */
    private int[] everywhere = new int[16];

    /** By number of the source: what it claims. */
    final MutableList<ClaimList> bySource = Lists.mutable.empty();

    private final IntArrayList placeOf = new IntArrayList();
    private int[][] bundles = new int[16][];
    private final Codes<ImmutableIntList> bundleCodes = new Codes<>() {
        @Override
        void added(int code, ImmutableIntList bundle) {
            if (code >= bundles.length) {
                bundles = Arrays.copyOf(bundles, bundles.length * 2);
            }
            bundles[code] = bundle.toArray();
        }
    };

    CodedQuestion(Question question) {
        this.question = question;
        names.put(Grouping.JOURNEY, journeys);
        OF_PLACES.forEach(grouping -> names.put(grouping, new Names()));
        question.groupings().forEach(grouping -> names.computeIfAbsent(grouping, unknown -> new Names()));
        places = new Points(OF_PLACES, names);
        things = new Points(question.groupings().reject(OF_PLACES::contains).reject(Grouping.JOURNEY::equals), names);
    }

    /** Whether a question can be kept so. */
    static boolean fits(Question question) {
        return question.addsUp() && question.documents().equals(Lists.immutable.with(Journey.KIND));
    }

    /** By number: what a bundle says, the number of a point and of what is {@linkplain #said} there in turn. */
    int[][] bundles() {
        synchronized (bundleCodes) {
            return bundles;
        }
    }

    int numberOfBundles() {
        return bundleCodes.size();
    }

    @Override
    public void add(Document journey, ImmutableList<Seen> seen) {
        if (seen.notEmpty()) {
            JourneyTally tally = coded(journey.id(), seen);
            synchronized (this) {
                keep(tally.journey, tally);
                count(tally, 1);
            }
        }
    }

    @Override
    public synchronized void remove(DocumentKey journey) {
        int number = journeys.of(journey.id());
        JourneyTally tally = number < tallies.size() ? tallies.get(number) : null;
        if (tally != null) {
            tallies.set(number, null);
            count(tally, -1);
        }
    }

    @Override
    public ImmutableList<DocumentKey> resting(String source) {
        MutableList<DocumentKey> resting = Lists.mutable.empty();
        int number = sources.of(source);
        if (number < bySource.size()) {
            List<String> ids = journeys.all();
            ClaimList claims = bySource.get(number);
            LongStream.of(claims.sorted())
                    .limit(claims.size())
                    .mapToInt(Claims::journey)
                    .distinct()
                    .forEach(journey -> resting.add(new DocumentKey(Journey.KIND.name(), ids.get(journey))));
        }
        return resting.toImmutable();
    }

    @Override
    public ImmutableList<DocumentKey> saying(Inquiry inquiry, ImmutableList<String> group) {
        Cut cut = new Cut(this, inquiry);
        long number = cut.number(group);
        return tallies.select(tally -> tally != null && says(tally, cut, number))
                .collect(tally -> new DocumentKey(Journey.KIND.name(), journeys.get(tally.journey)))
                .toSortedList()
                .toImmutable();
    }

    private boolean says(JourneyTally tally, Cut cut, long group) {
        long @Nullable [] in = cut.places[tally.place];
        long own = cut.journeys.length == 0 ? 0 : cut.journeys[tally.journey];
        if (in != null && own >= 0) {
            for (int bundle : tally.bundles) {
                int[] points = bundles()[bundle];
                for (int i = 0; i < points.length; i += 2) {
                    for (long place : in) {
                        if (contains(cut.things[points[i]], group - place - own)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean contains(long @Nullable [] parts, long wanted) {
        return parts != null && LongStream.of(parts).anyMatch(part -> part == wanted);
    }

    @Override
    public Answer answer(Inquiry inquiry, int rows) {
        return new Count(this, inquiry).answer(rows);
    }

    private JourneyTally coded(String journey, ImmutableList<Seen> seen) {
        int number = journeys.of(journey);
        int place = places.of(seen.getFirst().at());
        MutableOrderedMap<String, IntArrayList> once = OrderedMaps.adapt(new LinkedHashMap<>());
        IntArrayList from = new IntArrayList();
        LongArrayList claims = new LongArrayList();
        for (Seen one : seen) {
            if (places.of(one.at()) != place) {
                throw new IllegalStateException(question.name() + " sees " + journey + " in several places");
            }
            int thing = things.of(one.at());
            IntArrayList bundle = once.getIfAbsentPut(one.once(), IntArrayList::new);
            bundle.add(thing);
            bundle.add(said.of(Said.of(one.cell())));
            one.cell().claims().all().forEachKeyValue((claim, times) -> {
                for (int i = 0; i < times; i++) {
                    from.add(sources.of(claim.source()));
                    claims.add(Claims.pack(number, thing, claim.n()));
                }
            });
        }
        int[] said = once.valuesView()
                .asLazy()
                .collectInt(bundle -> bundleCodes.of(bundle.toImmutable()))
                .toArray();
        return new JourneyTally(number, place, said, from.toArray(), claims.toArray());
    }

    /** How often a bundle is said anywhere. */
    int everywhere(int bundle) {
        return bundle < everywhere.length ? everywhere[bundle] : 0;
    }

    /** The place of a journey that says something. */
    int placeOf(int journey) {
        return placeOf.get(journey);
    }

    private void keep(int journey, JourneyTally tally) {
        while (tallies.size() <= journey) {
            tallies.add(null);
            placeOf.add(0);
        }
        tallies.set(journey, tally);
        placeOf.set(journey, tally.place);
    }

    private void count(JourneyTally tally, int sign) {
        while (byPlace.size() <= tally.place) {
            byPlace.add(new BundleCounts());
        }
        if (everywhere.length < numberOfBundles()) {
            everywhere = Arrays.copyOf(everywhere, numberOfBundles() * 2);
        }
        BundleCounts here = byPlace.get(tally.place);
        for (int bundle : tally.bundles) {
            here.add(bundle, sign);
            everywhere[bundle] += sign;
        }
        while (bySource.size() < sources.size()) {
            bySource.add(new ClaimList());
        }
        for (int i = 0; i < tally.claims.length; i++) {
            ClaimList claims = bySource.get(tally.sources[i]);
            if (sign > 0) {
                claims.add(tally.claims[i]);
            } else {
                claims.remove(tally.claims[i]);
            }
        }
    }
}
