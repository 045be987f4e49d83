package ee.teekond.benchmark;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Standing;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A country in flat arrays, as one would write it by hand for two questions and nothing else: the floor of what an answer can
 * cost. A municipality, stage, service and kind is a number.
 */
final class FlatCountry {

    final Names municipalities = new Names();
    final Names stages = new Names();
    final Names services = new Names();

    /** By use of a service: where, in which stage, which service. */
    final int[] useMunicipality;

    final int[] useStage;
    final int[] useService;
    final int[] useJourney;

    /** By pain point and service it is about: where, which service, how severe, whether it confuses. */
    final int[] painMunicipality;

    final int[] painStage;
    final int[] painService;
    final int[] painSeverity;
    final boolean[] painConfuses;
    final int[] painJourney;

    /** By municipality and service: whether it is missing. */
    final boolean[][] missing;

    /** Numbers for names. */
    static final class Names {
        private final Map<String, Integer> numbers = new HashMap<>();
        private String[] names = new String[16];

        int of(String name) {
            return numbers.computeIfAbsent(name, unknown -> {
                if (numbers.size() == names.length) {
                    names = Arrays.copyOf(names, names.length * 2);
                }
                names[numbers.size()] = name;
                return numbers.size();
            });
        }

        String name(int number) {
            return names[number];
        }

        int size() {
            return numbers.size();
        }
    }

    /** A growing array. */
    private static final class Ints {
        private int[] all = new int[1 << 20];
        private int size;

        void add(int value) {
            if (size == all.length) {
                all = Arrays.copyOf(all, all.length * 2);
            }
            all[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(all, size);
        }
    }

    FlatCountry(Workspace frame, List<Document> journeys, LocalDate day) {
        Ints[] uses = {new Ints(), new Ints(), new Ints(), new Ints()};
        Ints[] pains = {new Ints(), new Ints(), new Ints(), new Ints(), new Ints(), new Ints()};
        for (int i = 0; i < journeys.size(); i++) {
            Document journey = journeys.get(i);
            int place = municipalities.of(Journey.KIND
                    .cast(journey.root())
                    .flatMap(Journey::municipality)
                    .orElseThrow());
            for (Stage stage : journey.all(Stage.KIND)) {
                int stageNumber = stages.of(stage.id());
                for (Touchpoint step : journey.children(stage, Touchpoint.KIND)) {
                    for (String service : step.services()) {
                        add(uses, place, stageNumber, services.of(service), i);
                    }
                    for (PainPoint pain : journey.children(step, PainPoint.KIND)) {
                        boolean confuses = pain.kind() == PainKind.CONFUSING || pain.kind() == PainKind.WORDING;
                        for (String service : pain.service()
                                .map(List::of)
                                .orElse(step.services().castToList())) {
                            add(pains, place, stageNumber, services.of(service), pain.severity(), confuses ? 1 : 0, i);
                        }
                    }
                }
            }
        }
        useMunicipality = uses[0].toArray();
        useStage = uses[1].toArray();
        useService = uses[2].toArray();
        useJourney = uses[3].toArray();
        painMunicipality = pains[0].toArray();
        painStage = pains[1].toArray();
        painService = pains[2].toArray();
        painSeverity = pains[3].toArray();
        int[] confuses = pains[4].toArray();
        painConfuses = new boolean[confuses.length];
        for (int i = 0; i < confuses.length; i++) {
            painConfuses[i] = confuses[i] == 1;
        }
        painJourney = pains[5].toArray();
        missing = missing(frame, day);
    }

    private static void add(Ints[] columns, int... values) {
        for (int i = 0; i < values.length; i++) {
            columns[i].add(values[i]);
        }
    }

    private boolean[][] missing(Workspace frame, LocalDate day) {
        boolean[][] table = new boolean[municipalities.size()][services.size()];
        for (int place = 0; place < table.length; place++) {
            for (Service service : frame.all(Service.KIND)) {
                OfferState state = Standing.of(frame, municipalities.name(place), service.id(), day)
                        .state();
                table[place][services.of(service.id())] = state == OfferState.NOT_OFFERED || state == OfferState.ENDED;
            }
        }
        return table;
    }

    /** Missing services by municipality and stage, on all cores. */
    int[][] missingByMunicipalityAndStage() {
        return IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .mapToObj(this::missingPart)
                .reduce(new int[municipalities.size()][stages.size()], FlatCountry::plus);
    }

    private int[][] missingPart(int part) {
        int parts = Runtime.getRuntime().availableProcessors();
        int[][] counts = new int[municipalities.size()][stages.size()];
        int to = (int) ((long) useStage.length * (part + 1) / parts);
        for (int i = (int) ((long) useStage.length * part / parts); i < to; i++) {
            if (missing[useMunicipality[i]][useService[i]]) {
                counts[useMunicipality[i]][useStage[i]]++;
            }
        }
        return counts;
    }

    /** The severity of what confuses by service and stage, on all cores. */
    int[][] confusingByServiceAndStage() {
        return IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .mapToObj(this::confusingPart)
                .reduce(new int[services.size()][stages.size()], FlatCountry::plus);
    }

    private int[][] confusingPart(int part) {
        int parts = Runtime.getRuntime().availableProcessors();
        int[][] sums = new int[services.size()][stages.size()];
        int to = (int) ((long) painStage.length * (part + 1) / parts);
        for (int i = (int) ((long) painStage.length * part / parts); i < to; i++) {
            if (painConfuses[i]) {
                sums[painService[i]][painStage[i]] += painSeverity[i];
            }
        }
        return sums;
    }

    private static int[][] plus(int[][] one, int[][] other) {
        int[][] sum = new int[one.length][];
        for (int i = 0; i < one.length; i++) {
            sum[i] = one[i].clone();
            for (int j = 0; j < sum[i].length; j++) {
                sum[i][j] += other[i][j];
            }
        }
        return sum;
    }
}
