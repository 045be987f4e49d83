package ee.teekond.benchmark;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Service;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.synthetic.SyntheticCountry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.list.mutable.primitive.ByteArrayList;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;

/**
 * A country as somebody would lay it out by hand who wants two answers by service and nothing else: arrays of numbers, and a
 * loop over them on each core. The floor of what answering can cost.
 */
final class FlatCountry {

    /** Figures of a service: missing, planned, partly there, unknown and in all; or severity in all, direct and indirect. */
    static final int WIDTH = 5;

    private static final List<OfferState> STATES =
            List.of(OfferState.NOT_OFFERED, OfferState.PLANNED, OfferState.PARTLY, OfferState.UNKNOWN);

    /** Ids by number. */
    final List<String> services;

    private final Map<String, Integer> serviceNumbers;
    private final Map<String, Integer> placeNumbers;

    /** By municipality and service: the figure its state counts for. */
    private final byte[] states;

    private final IntArrayList places = new IntArrayList();

    /** By journey: its first step; by step: its first use. */
    private final IntArrayList steps = new IntArrayList();

    private final IntArrayList uses = new IntArrayList();
    private final ByteArrayList used = new ByteArrayList();

    /** By pain point that confuses: its step, its severity, and the service it names or −1. */
    private final IntArrayList painSteps = new IntArrayList();

    private final ByteArrayList severities = new ByteArrayList();
    private final ByteArrayList named = new ByteArrayList();

    /** By pain point: whether it confuses. */
    private final ByteArrayList confuses = new ByteArrayList();

    FlatCountry(SyntheticCountry country) {
        Workspace frame = country.frame();
        services = frame.all(Service.KIND).collect(Service::id).castToList();
        serviceNumbers = numbers(services);
        placeNumbers =
                numbers(frame.documents(Municipality.KIND).collect(Document::id).castToList());
        states = new byte[placeNumbers.size() * services.size()];
        placeNumbers.forEach((place, number) ->
                services.forEach(service -> states[number * services.size() + number(service)] = (byte) STATES.indexOf(
                        frame.offer(place, service).map(Offer::state).orElse(OfferState.UNKNOWN))));
        country.journeys().forEach(this::add);
        steps.add(uses.size());
        uses.add(used.size());
    }

    /** By service: uses that are missing, planned, partly there, unknown, and in all. */
    int[] missing() {
        return onAllCores(places.size(), this::missing);
    }

    /** By service: severity in all, direct and indirect. */
    int[] confusing() {
        return onAllCores(confuses.size(), this::confusing);
    }

    private int[] missing(Range range) {
        int[] sums = new int[services.size() * WIDTH];
        for (int journey = range.from; journey < range.to; journey++) {
            int place = places.get(journey) * services.size();
            int last = uses.get(steps.get(journey + 1));
            for (int use = uses.get(steps.get(journey)); use < last; use++) {
                int service = used.get(use);
                int state = states[place + service];
                if (state >= 0) {
                    sums[service * WIDTH + state]++;
                }
                sums[service * WIDTH + STATES.size()]++;
            }
        }
        return sums;
    }

    private int[] confusing(Range range) {
        int[] sums = new int[services.size() * WIDTH];
        for (int pain = range.from; pain < range.to; pain++) {
            if (confuses.get(pain) != 0) {
                int severity = severities.get(pain);
                int direct = named.get(pain);
                if (direct >= 0) {
                    sums[direct * WIDTH] += severity;
                    sums[direct * WIDTH + 1] += severity;
                } else {
                    int step = painSteps.get(pain);
                    for (int use = uses.get(step); use < uses.get(step + 1); use++) {
                        sums[used.get(use) * WIDTH] += severity;
                        sums[used.get(use) * WIDTH + 2] += severity;
                    }
                }
            }
        }
        return sums;
    }

    private record Range(int from, int to) {}

    private int[] onAllCores(int size, Function<Range, int[]> work) {
        int threads = Runtime.getRuntime().availableProcessors();
        IntFunction<Range> range =
                i -> new Range((int) ((long) size * i / threads), (int) ((long) size * (i + 1) / threads));
        return IntStream.range(0, threads)
                .parallel()
                .mapToObj(range)
                .map(work)
                .reduce(new int[services.size() * WIDTH], FlatCountry::sum);
    }

    private static int[] sum(int[] one, int[] other) {
        int[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    private void add(Document journey) {
        String place =
                Journey.KIND.cast(journey.root()).flatMap(Journey::municipality).orElseThrow();
        places.add(placeNumbers.getOrDefault(place, -1));
        steps.add(uses.size());
        journey.all(Touchpoint.KIND).forEach(step -> {
            journey.children(step, PainPoint.KIND).forEach(pain -> {
                painSteps.add(uses.size());
                severities.add((byte) pain.severity());
                named.add((byte) pain.service().map(this::number).orElse(-1).intValue());
                confuses.add((byte) (pain.kind() == PainKind.CONFUSING || pain.kind() == PainKind.WORDING ? 1 : 0));
            });
            uses.add(used.size());
            step.services().forEach(service -> used.add((byte) number(service)));
        });
    }

    private int number(String service) {
        return serviceNumbers.getOrDefault(service, -1);
    }

    private static Map<String, Integer> numbers(List<String> ids) {
        return IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, i -> i));
    }
}
