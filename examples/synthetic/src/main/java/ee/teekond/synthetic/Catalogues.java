package ee.teekond.synthetic;

import ee.teekond.model.Catalogue;
import ee.teekond.model.Channel;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Level;
import ee.teekond.model.Need;
import ee.teekond.model.Organisation;
import ee.teekond.model.OrganisationType;
import ee.teekond.model.Organisations;
import ee.teekond.model.Outcome;
import ee.teekond.model.Sample;
import ee.teekond.model.Service;
import ee.teekond.model.Source;
import ee.teekond.model.SourceMethod;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.TargetGroups;
import ee.teekond.model.Taxonomy;
import ee.teekond.model.Term;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** What the whole country shares: services and who provides them, target groups, counties, sources of the state. */
final class Catalogues {

    static final int SERVICES = Wordings.TOPICS.size() * Wordings.SERVICES.size();
    static final int TARGET_GROUPS = 3;
    static final int COUNTIES = 40;
    static final int NATIONAL_SOURCES = 6;

    /** People asked by a source of the state. */
    static final int NATIONAL_PEOPLE = 2_000;

    private static final ImmutableList<Level> LEVELS =
            Lists.immutable.with(Level.STATE, Level.STATE, Level.MUNICIPALITY, Level.THIRD_SECTOR, Level.MUNICIPALITY);
    private static final ImmutableList<Channel> CHANNELS = Lists.immutable.with(Channel.values());
    private static final int STATE_PROVIDERS = 8;
    private static final int ASSOCIATIONS = 5;
    private static final String MUNICIPALITIES = "omavalitsus";

    private Catalogues() {}

    /** All of them. */
    static ImmutableList<Document> all() {
        return Lists.immutable
                .with(catalogue(), organisations(), targetGroups(), counties())
                .newWithAll(each(NATIONAL_SOURCES, i -> source(i + 1)));
    }

    static String service(int number) {
        return numbered("teenus", number + 1);
    }

    static String targetGroup(int number) {
        return "sihtruhm-" + (number + 1);
    }

    static String county(int number) {
        return numbered("maakond", number + 1);
    }

    static String nationalSource(int number) {
        return "riigi-uuring-" + number;
    }

    static String numbered(String what, int number) {
        return what + (number < 10 ? "-0" : "-") + number;
    }

    /** What is made of the numbers from zero. */
    static <T> ImmutableList<T> each(int count, IntFunction<T> maker) {
        return Lists.immutable.fromStream(IntStream.range(0, count).mapToObj(maker));
    }

    /** Values that say the thing is made up. */
    static MutableMap<String, Object> sample(Text title) {
        return Maps.mutable.<String, Object>of("title", title, "sample", Sample.WHOLE);
    }

    private static Document catalogue() {
        Document.Builder catalogue =
                Document.of(Catalogue.KIND.create("teenused", sample(Wordings.text("Teenused", "Services"))));
        Wordings.TOPICS.forEachWithIndex((topic, i) ->
                catalogue.add("teenused", "outcomes", Outcome.KIND.create(outcome(i), sample(entry(topic)))));
        for (int i = 0; i < SERVICES; i++) {
            catalogue.add("teenused", "services", serviceNumber(i));
        }
        return catalogue.build();
    }

    private static Text entry(Text topic) {
        return Wordings.both(Wordings.text("Korras", "Settled"), topic);
    }

    /** Of a topic the register entry produces the outcome, all others need it; every third register needs the one before. */
    private static Element serviceNumber(int number) {
        int topic = number / Wordings.SERVICES.size();
        int form = number % Wordings.SERVICES.size();
        MutableMap<String, Object> values =
                sample(Wordings.both(Wordings.SERVICES.get(form), Wordings.TOPICS.get(topic)));
        values.put("level", LEVELS.get(form));
        values.put("providers", providers(LEVELS.get(form), topic));
        values.put("channels", Lists.immutable.with(CHANNELS.get(number % CHANNELS.size())));
        values.put("languages", Lists.immutable.with("et", number % 2 == 0 ? "en" : "ru"));
        if (form == 0) {
            values.put("produces", Lists.immutable.with(outcome(topic)));
        }
        if (form != 0 || topic % 3 == 2) {
            values.put("needs", Lists.immutable.with(need(form == 0 ? topic - 1 : topic)));
        }
        return Service.KIND.create(service(number), values);
    }

    private static Need need(int topic) {
        return new Need(
                Optional.of(outcome(topic)), Lists.immutable.empty(), Lists.immutable.empty(), Optional.empty());
    }

    private static String outcome(int topic) {
        return numbered("tulemus", topic + 1);
    }

    private static ImmutableList<String> providers(Level level, int topic) {
        return switch (level) {
            case STATE -> Lists.immutable.with("amet-" + (topic % STATE_PROVIDERS + 1));
            case THIRD_SECTOR -> Lists.immutable.with("uhing-" + (topic % ASSOCIATIONS + 1));
            case MUNICIPALITY, PRIVATE -> Lists.immutable.with(MUNICIPALITIES);
        };
    }

    private static Document organisations() {
        Document.Builder all =
                Document.of(Organisations.KIND.create("asutused", sample(Wordings.text("Asutused", "Organisations"))));
        for (int i = 1; i <= STATE_PROVIDERS; i++) {
            all.add("asutused", "list", organisation("amet-" + i, "Amet", "Agency", i, OrganisationType.STATE));
        }
        for (int i = 1; i <= ASSOCIATIONS; i++) {
            all.add(
                    "asutused",
                    "list",
                    organisation("uhing-" + i, "Ühing", "Association", i, OrganisationType.THIRD_SECTOR));
        }
        MutableMap<String, Object> own = sample(Wordings.text("Kohalik omavalitsus", "Local government"));
        own.put("type", OrganisationType.MUNICIPALITY);
        return all.add("asutused", "list", Organisation.KIND.create(MUNICIPALITIES, own))
                .build();
    }

    private static Element organisation(String id, String estonian, String english, int number, OrganisationType type) {
        MutableMap<String, Object> values = sample(Wordings.numbered(estonian, english, number));
        values.put("type", type);
        return Organisation.KIND.create(id, values);
    }

    private static Document targetGroups() {
        return list(
                TargetGroups.KIND,
                "sihtruhmad",
                Wordings.text("Sihtrühmad", "Target groups"),
                each(
                        TARGET_GROUPS,
                        i -> TargetGroup.KIND.create(
                                targetGroup(i), sample(Wordings.numbered("Sihtrühm", "Target group", i + 1)))));
    }

    private static Document counties() {
        return list(
                Taxonomy.KIND,
                "maakonnad",
                Wordings.text("Maakonnad", "Counties"),
                each(
                        COUNTIES,
                        i -> Term.KIND.create(county(i), sample(Wordings.numbered("Maakond", "County", i + 1)))));
    }

    private static Document list(Kind<? extends Element> kind, String id, Text title, Iterable<? extends Element> all) {
        Document.Builder list = Document.of(kind.create(id, sample(title)));
        all.forEach(element -> list.add(id, "list", element));
        return list.build();
    }

    private static Document source(int number) {
        MutableMap<String, Object> values = sample(Wordings.numbered("Näidisuuring", "Sample study", number));
        values.put("method", number % 2 == 0 ? SourceMethod.INTERVIEW : SourceMethod.SURVEY);
        values.put("n", NATIONAL_PEOPLE);
        return Document.of(Source.KIND.create(nationalSource(number), values)).build();
    }
}
