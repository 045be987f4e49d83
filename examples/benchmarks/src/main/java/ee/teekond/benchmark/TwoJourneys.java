package ee.teekond.benchmark;

import ee.teekond.file.CanonicalText;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Catalogue;
import ee.teekond.model.Channel;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Flow;
import ee.teekond.model.FlowKind;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Level;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Wording;
import ee.teekond.model.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * A reference and a municipality's journey made from it, as large as wanted and otherwise like the real ones: six stages,
 * three services for two touchpoints, one pain point for each, four texts for each touchpoint, all in four languages. In
 * every forty touchpoints eight are edited: five have a field changed, one is dragged elsewhere, one is left out, and one
 * is put in.
 *
 * @param ours shares every element it has not edited with {@code theirs}
 */
record TwoJourneys(Document ours, Document theirs) {

    /** So many touchpoints are edited alike. */
    static final int BLOCK = 40;

    /** Edits in a block. */
    static final int EDITS = 8;

    private static final ImmutableList<Channel> CHANNELS = Lists.immutable.with(Channel.values());
    private static final int STAGES = 6;
    private static final int LEFT_OUT = 24;
    private static final int PUT_IN_AFTER = 35;
    private static final int DRAGGED = 8;
    private static final int DRAGGED_BEHIND = 11;
    private static final String OURS = "rakvere-teekond";
    private static final String THEIRS = "etalon@1";

    static TwoJourneys of(int touchpoints) {
        return new TwoJourneys(new Writing(touchpoints, true).write(), new Writing(touchpoints, false).write())
                .shared();
    }

    /** Ours as if nobody had compared it before: what is kept with a document is not there yet. */
    Document oursAnew() {
        return new Document(ours.root(), ours.elements(), ours.order(), ours.owners());
    }

    /** The services of theirs. */
    Document catalogue() {
        Document.Builder catalogue = Document.of(
                Catalogue.KIND.create("teenused", Maps.mutable.with("title", Text.of(Language.ET, "Teenused"))));
        services()
                .forEach(id -> catalogue.add(
                        "teenused",
                        "services",
                        Service.KIND.create(
                                id,
                                Maps.mutable.with("title", Text.of(Language.ET, id), "level", Level.MUNICIPALITY))));
        return catalogue.build();
    }

    /** A municipality that offers them. */
    Document municipality() {
        Document.Builder municipality = Document.of(
                Municipality.KIND.create("rakvere", Maps.mutable.with("title", Text.of(Language.ET, "Rakvere"))));
        services()
                .forEach(id -> municipality.add(
                        "rakvere",
                        "offers",
                        Offer.KIND.create(id, Maps.mutable.with("service", id, "state", OfferState.OFFERED))));
        return municipality.build();
    }

    private ImmutableList<String> services() {
        return theirs.all(Touchpoint.KIND).flatCollect(Touchpoint::services).distinct();
    }

    /** The same two as they come out of files: no object of one is in the other. */
    TwoJourneys readFromFiles() throws IOException, PlaceException {
        Path folder = Files.createTempDirectory("teekond-benchmark");
        ImmutableList<Path> files =
                Lists.immutable.with("teekond.yaml", "ours.json", "theirs.json").collect(folder::resolve);
        Files.writeString(files.get(0), "teekond: 1\n");
        Files.writeString(files.get(1), CanonicalText.json(ours));
        Files.writeString(files.get(2), CanonicalText.json(theirs));
        Workspace read = WorkspaceReader.read(Place.of(folder.toString()), true).workspace();
        for (Path file : files.newWith(folder)) {
            Files.delete(file);
        }
        return new TwoJourneys(
                read.document(Journey.KIND, OURS).orElseThrow(),
                read.document(Journey.KIND, THEIRS).orElseThrow());
    }

    /** The same two, ours under ids of its own. */
    TwoJourneys withoutIds() {
        MutableMap<String, String> fresh = Maps.mutable.empty();
        ours.inOrder().drop(1).forEach(element -> fresh.put(element.id(), "t-" + fresh.size()));
        Document.Builder renamed = Document.of(ours.root());
        for (Element element : ours.inOrder().drop(1)) {
            Document.Place place = ours.owners().get(element.id());
            renamed.add(fresh.getOrDefault(place.owner(), place.owner()), place.slot(), renamed(element, fresh));
        }
        return new TwoJourneys(renamed.build(), theirs);
    }

    private static Element renamed(Element element, MutableMap<String, String> fresh) {
        MutableMap<String, Object> values = values(element);
        if (element instanceof Touchpoint step) {
            values.put(
                    "next",
                    step.next()
                            .collect(flow -> new Flow(
                                    fresh.getOrDefault(flow.to(), flow.to()), flow.kind(), flow.label(), flow.when())));
        }
        return element.descriptor().create(fresh.getOrDefault(element.id(), element.id()), values);
    }

    private static MutableMap<String, Object> values(Element element) {
        MutableMap<String, Object> values = Maps.mutable.empty();
        element.descriptor()
                .fields()
                .forEach(field -> element.get(field).ifPresent(value -> values.put(field.name(), value)));
        return values;
    }

    /** Lets ours use their objects wherever they are equal, as an edited copy in memory does. */
    private TwoJourneys shared() {
        Document.Builder same = Document.of(ours.root());
        for (Element element : ours.inOrder().drop(1)) {
            Document.Place place = ours.owners().get(element.id());
            Element other = theirs.elements().get(element.id());
            same.add(place.owner(), place.slot(), element.equals(other) ? other : element);
        }
        return new TwoJourneys(same.build(), theirs);
    }

    /** Writes one of the two. */
    private record Writing(int touchpoints, boolean edited) {

        Document write() {
            MutableMap<String, Object> fields =
                    Maps.mutable.with("title", text("Teekond", 0), "targetGroup", "sisserandaja");
            if (edited) {
                fields.put("municipality", "rakvere");
                fields.put("basedOn", THEIRS);
            }
            String id = edited ? OURS : THEIRS;
            Document.Builder journey = Document.of(Journey.KIND.create(id, fields));
            ImmutableList<Integer> order = order();
            for (int stage = 0; stage < STAGES; stage++) {
                String name = "etapp-" + stage;
                journey.add(id, "stages", Stage.KIND.create(name, Maps.mutable.with("title", text(name, stage))));
                for (int at = 0; at < order.size(); at++) {
                    if (stage(order.get(at)) == stage) {
                        add(order, at, name, journey);
                    }
                }
            }
            return journey.build();
        }

        /** A new one goes with the one it stands behind. */
        private int stage(int number) {
            int original = number < 0 ? -1 - number + PUT_IN_AFTER : number;
            return original * STAGES / touchpoints;
        }

        /** What stands where; a new one is a negative number. */
        private ImmutableList<Integer> order() {
            MutableList<Integer> order = Lists.mutable.empty();
            for (int i = 0; i < touchpoints; i++) {
                order.add(i);
            }
            for (int block = 0; edited && block < touchpoints; block += BLOCK) {
                order.remove(Integer.valueOf(block + LEFT_OUT));
                order.add(order.indexOf(block + PUT_IN_AFTER) + 1, -1 - block);
                order.remove(Integer.valueOf(block + DRAGGED));
                order.add(order.indexOf(block + DRAGGED_BEHIND) + 1, block + DRAGGED);
            }
            return order.toImmutable();
        }

        private void add(ImmutableList<Integer> order, int at, String stage, Document.Builder journey) {
            int number = order.get(at);
            String id = id(number);
            MutableMap<String, Object> fields = fields(number);
            if (at + 1 < order.size()) {
                fields.put(
                        "next",
                        Lists.immutable.with(
                                new Flow(id(order.get(at + 1)), FlowKind.NEXT, Optional.empty(), Optional.empty())));
            }
            if (edited) {
                edit(number, fields);
            }
            journey.add(stage, "touchpoints", Touchpoint.KIND.create(id, fields));
            journey.add(id, "painPoints", PainPoint.KIND.create("kitsaskoht-" + id, pain(number)));
        }

        private static String id(int number) {
            return number < 0 ? "oma-samm-" + -number : "samm-" + number;
        }

        private static MutableMap<String, Object> fields(int number) {
            MutableMap<String, Object> fields = Maps.mutable.with(
                    "title", text("Astub sammu", number),
                    "summary", text("Samm astutakse omavalitsuse teeninduses", number),
                    "need", text("Teave keeles, millest inimene aru saab", number),
                    "action", text("Täidab avalduse ja saadab selle enne tähtaega ametile", number));
            fields.put("channel", CHANNELS.get(Math.floorMod(number, CHANNELS.size())));
            String service = "teenus-" + id(number);
            fields.put(
                    "services",
                    number % 2 == 0
                            ? Lists.immutable.with(service)
                            : Lists.immutable.with(service, "teine-" + service));
            return fields;
        }

        private static void edit(int number, MutableMap<String, Object> fields) {
            switch (Math.floorMod(number, BLOCK)) {
                case 2, 17 -> fields.put("title", text("Teeb sama teisiti", number));
                case 5 -> fields.put("channel", Channel.HOME_VISIT);
                case 20 -> fields.put("summary", text("Tuleb ametnik koju", number));
                case 31 -> fields.put("need", text("Tõlk", number));
                case BLOCK - 1 -> fields.put("title", text(number < 0 ? "Käib kohvikus" : "Astub sammu", number));
                default -> {}
            }
        }

        private static MutableMap<String, Object> pain(int number) {
            return Maps.mutable.with(
                    "text",
                    text("Vastust ei tule lubatud ajaks", number),
                    "kind",
                    PainKind.WAITING,
                    "severity",
                    2,
                    "view",
                    View.BOTH);
        }

        private static Text text(String words, int number) {
            Text text = Text.EMPTY;
            for (Language language : Language.values()) {
                text = text.with(
                        language,
                        Wording.current(words + " " + language.code() + " "
                                + Integer.toString(Math.abs(number) * 7919 + 13, 36)));
            }
            return text;
        }
    }
}
