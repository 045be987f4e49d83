package ee.teekond.synthetic;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Evidence;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.PartlyWhy;
import ee.teekond.model.Source;
import ee.teekond.model.SourceMethod;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;

/** Municipalities: what each offers, and the sources it has of its own. */
final class Municipalities {

    static final int ALL = 1_000;

    /** In the order of {@link #METHODS}. */
    private static final ImmutableList<String> SOURCES =
            Lists.immutable.with("kusitlus", "intervjuud", "tootuba", "statistika");

    private static final ImmutableList<SourceMethod> METHODS = Lists.immutable.with(
            SourceMethod.SURVEY, SourceMethod.INTERVIEW, SourceMethod.WORKSHOP, SourceMethod.STATISTICS);

    /** By source: at most so many people. */
    private static final ImmutableList<Integer> PEOPLE = Lists.immutable.with(240, 20, 30, 400);

    private static final ImmutableList<PartlyWhy> WHY = Lists.immutable.with(PartlyWhy.values());

    /** By chance in a hundred, one after another: a third has to be somewhere before anybody misses the rest. */
    private static final ImmutableList<OfferState> STATES = states();

    private Municipalities() {}

    static String id(int number) {
        return String.format("kov-%04d", number + 1);
    }

    static String source(int municipality, int number) {
        return id(municipality) + "-" + SOURCES.get(number);
    }

    /** A municipality and its sources. */
    static ImmutableList<Document> of(long seed, int number) {
        Dice dice = Dice.of(seed, Dice.Use.MUNICIPALITY, number);
        return Lists.immutable
                .with(municipality(dice, number))
                .newWithAll(Catalogues.each(SOURCES.size(), i -> sourceOf(number, i)));
    }

    /** Somebody of one of its sources says so; so many people as the source asked at most. */
    static Evidence evidence(Dice dice, int municipality) {
        int source = dice.between(0, SOURCES.size() - 1);
        return evidence(source(municipality, source), dice.between(1, PEOPLE.get(source)));
    }

    static Evidence evidence(String source, int people) {
        return new Evidence(
                source, Optional.empty(), Optional.of(people), SortedMaps.immutable.empty(), Optional.empty());
    }

    private static Document municipality(Dice dice, int number) {
        MutableMap<String, Object> values =
                Catalogues.sample(Wordings.numbered("Näidisvald", "Sample municipality", number + 1));
        values.put("county", Catalogues.county(number % Catalogues.COUNTIES));
        Document.Builder municipality = Document.of(Municipality.KIND.create(id(number), values));
        for (int i = 0; i < Catalogues.SERVICES; i++) {
            municipality.add(id(number), "offers", offer(dice, number, Catalogues.service(i)));
        }
        return municipality.build();
    }

    private static Element offer(Dice dice, int municipality, String service) {
        MutableMap<String, Object> values = Catalogues.sample(Wordings.text("", ""));
        values.remove("title");
        OfferState state = dice.one(STATES);
        values.put("service", service);
        values.put("state", state);
        if (state == OfferState.PARTLY) {
            values.put("why", Lists.immutable.with(dice.one(WHY)));
        }
        if (dice.chance(33)) {
            values.put("evidence", Lists.immutable.with(evidence(dice, municipality)));
        }
        return Offer.KIND.create(service, values);
    }

    private static Document sourceOf(int municipality, int number) {
        MutableMap<String, Object> values = Catalogues.sample(Wordings.numbered(
                "Näidisallikas " + (number + 1) + ", vald",
                "Sample source " + (number + 1) + ", municipality",
                municipality + 1));
        values.put("method", METHODS.get(number));
        values.put("n", PEOPLE.get(number));
        return Document.of(Source.KIND.create(source(municipality, number), values))
                .build();
    }

    private static ImmutableList<OfferState> states() {
        return Lists.mutable
                .withAll(times(55, OfferState.OFFERED))
                .withAll(times(12, OfferState.PARTLY))
                .withAll(times(8, OfferState.PLANNED))
                .withAll(times(15, OfferState.NOT_OFFERED))
                .withAll(times(10, OfferState.UNKNOWN))
                .toImmutable();
    }

    private static ImmutableList<OfferState> times(int inHundred, OfferState state) {
        return Catalogues.each(inHundred, i -> state);
    }
}
