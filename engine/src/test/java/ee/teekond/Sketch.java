package ee.teekond;

import ee.teekond.model.Catalogue;
import ee.teekond.model.Cefr;
import ee.teekond.model.Condition;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Emotion;
import ee.teekond.model.Evidence;
import ee.teekond.model.Flow;
import ee.teekond.model.FlowKind;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.LegalStatus;
import ee.teekond.model.Level;
import ee.teekond.model.Manifest;
import ee.teekond.model.Municipality;
import ee.teekond.model.Need;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.Outcome;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedMaps;

/** Small documents for tests, written in few words. */
public final class Sketch {
    private Sketch() {}

    /** A text in Estonian. */
    public static Text text(String estonian) {
        return Text.of(Language.ET, estonian);
    }

    /** A list as records hold it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> ImmutableList<T> list(T... items) {
        return Lists.immutable.withAll(List.of(items));
    }

    /** An element from field names and values in turn; its title or text is its id unless given. */
    public static <E> E element(Kind<E> kind, String id, Object... fields) {
        MutableMap<String, Object> values = Maps.mutable.empty();
        kind.field("title").ifPresent(title -> values.put("title", text(id)));
        kind.field("text").ifPresent(title -> values.put("text", text(id)));
        for (int i = 0; i < fields.length; i += 2) {
            values.put((String) fields[i], fields[i + 1]);
        }
        return kind.create(id, values);
    }

    /** A municipal service. */
    public static Service service(String id, Object... fields) {
        Object[] all = new Object[fields.length + 2];
        all[0] = "level";
        all[1] = Level.MUNICIPALITY;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return element(Service.KIND, id, all);
    }

    /** A touchpoint that uses one service of the same name. */
    public static Touchpoint step(String id, Object... fields) {
        Object[] all = new Object[fields.length + 2];
        all[0] = "services";
        all[1] = list(id);
        System.arraycopy(fields, 0, all, 2, fields.length);
        return element(Touchpoint.KIND, id, all);
    }

    /** A touchpoint that uses the named services. */
    public static Touchpoint using(String id, String... services) {
        return element(Touchpoint.KIND, id, "services", list(services));
    }

    /** The need for one outcome. */
    public static Need need(String outcome) {
        return new Need(Optional.of(outcome), list(), list(), Optional.empty());
    }

    /** The need for any of several outcomes. */
    public static Need anyOf(String... outcomes) {
        return new Need(Optional.empty(), list(outcomes).collect(Sketch::need), list(), Optional.empty());
    }

    /** A need that exists for some people only. */
    public static Need need(String outcome, Condition when) {
        return new Need(Optional.of(outcome), list(), list(), Optional.of(when));
    }

    /** A plain way on. */
    public static Flow to(String touchpoint) {
        return to(touchpoint, FlowKind.NEXT);
    }

    /** A way of some kind. */
    public static Flow to(String touchpoint, FlowKind kind) {
        return new Flow(touchpoint, kind, Optional.empty(), Optional.empty());
    }

    /** A way for some people only. */
    public static Flow to(String touchpoint, Condition when) {
        return new Flow(touchpoint, FlowKind.NEXT, Optional.empty(), Optional.of(when));
    }

    /** People with children. */
    public static Condition withChildren() {
        return new Condition(list(), true, SortedMaps.immutable.empty(), list(), list(), list(), Optional.empty());
    }

    /** People of a legal status. */
    public static Condition having(LegalStatus... status) {
        return new Condition(
                list(status), false, SortedMaps.immutable.empty(), list(), list(), list(), Optional.empty());
    }

    /** People who speak a language at least at a level. */
    public static Condition speaking(String language, Cefr level) {
        return new Condition(
                list(), false, SortedMaps.immutable.with(language, level), list(), list(), list(), Optional.empty());
    }

    /** What n people of a source say. */
    public static Evidence said(String source, int n) {
        return new Evidence(source, Optional.empty(), Optional.of(n), SortedMaps.immutable.empty(), Optional.empty());
    }

    /** A feeling nobody has confirmed. */
    public static Emotion feeling(int tenths) {
        return new Emotion(Optional.empty(), tenths, list(), true);
    }

    /** A journey of one stage. */
    public static Document journey(String id, Touchpoint... steps) {
        return journeyOf(element(Journey.KIND, id, "targetGroup", "uussisserandaja"), "etapp", steps);
    }

    /** A municipality's journey of one stage. */
    public static Document journeyIn(String municipality, String id, Touchpoint... steps) {
        return journeyOf(
                element(Journey.KIND, id, "targetGroup", "uussisserandaja", "municipality", municipality),
                "etapp",
                steps);
    }

    /** A journey of one stage under a root. */
    public static Document journeyOf(Journey root, String stage, Touchpoint... steps) {
        Document.Builder journey = Document.of(root).add(root.id(), "stages", element(Stage.KIND, stage));
        for (Touchpoint step : steps) {
            journey.add(stage, "touchpoints", step);
        }
        return journey.build();
    }

    /** A catalogue of services and every outcome they name. */
    public static Document catalogue(Service... services) {
        Document.Builder catalogue = Document.of(element(Catalogue.KIND, "teenused"));
        for (Service service : services) {
            catalogue.add("teenused", "services", service);
            service.produces()
                    .newWithAll(service.needs().flatCollect(Need::outcomes))
                    .reject(catalogue::has)
                    .distinct()
                    .forEach(id -> catalogue.add("teenused", "outcomes", element(Outcome.KIND, id)));
        }
        return catalogue.build();
    }

    /** A municipality with offers. */
    public static Document municipality(String id, Offer... offers) {
        Document.Builder municipality = Document.of(element(Municipality.KIND, id));
        for (Offer offer : offers) {
            municipality.add(id, "offers", offer);
        }
        return municipality.build();
    }

    /** An offer in some state. */
    public static Offer offer(String service, OfferState state, Object... fields) {
        Object[] all = new Object[fields.length + 4];
        all[0] = "service";
        all[1] = service;
        all[2] = "state";
        all[3] = state;
        System.arraycopy(fields, 0, all, 4, fields.length);
        return element(Offer.KIND, service, all);
    }

    /** Somebody of the usual target group. */
    public static Persona persona(String id, Object... fields) {
        Object[] all = new Object[fields.length + 2];
        all[0] = "targetGroup";
        all[1] = "uussisserandaja";
        System.arraycopy(fields, 0, all, 2, fields.length);
        return element(Persona.KIND, id, all);
    }

    /** An element as a document of its own. */
    public static Document alone(Element root) {
        return Document.of(root).build();
    }

    /** Documents read together. */
    public static Workspace workspace(Document... documents) {
        return Workspace.of(
                new Manifest(1, Optional.empty(), Language.ET, list(Language.ET), Optional.empty()), list(documents));
    }
}
