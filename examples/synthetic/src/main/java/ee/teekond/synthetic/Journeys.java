package ee.teekond.synthetic;

import ee.teekond.model.Channel;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Evidence;
import ee.teekond.model.Felt;
import ee.teekond.model.Journey;
import ee.teekond.model.Marks;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Sample;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;

/**
 * The reference journeys and those of municipalities, which share the reference's ids. A touchpoint of a municipality is the
 * reference's own or one of a few adapted ones; pain points are each journey's own.
 */
final class Journeys {

    static final int TOUCHPOINTS = 40;
    static final int PAIN_POINTS = 40;

    private static final int STAGES = Wordings.STAGES.size();

    /** So many touchpoints use a second service: 59 uses in 40 touchpoints. */
    private static final int TWO_SERVICES = 19;

    /** How many forms of a touchpoint there are; the first is the reference's. */
    private static final int FORMS = 5;

    private static final ImmutableList<Channel> CHANNELS = Lists.immutable.with(Channel.values());
    private static final ImmutableList<PainKind> KINDS = Lists.immutable.with(PainKind.values());
    private static final ImmutableList<View> VIEWS = Lists.immutable.with(View.values());
    private static final ImmutableList<Felt> FELT = Lists.immutable.with(Felt.values());
    private static final ImmutableList<String> PAIN_IDS =
            Catalogues.each(PAIN_POINTS, i -> Catalogues.numbered("valu", i + 1));

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 1);

    private final ImmutableList<Element> stages;

    /** By target group and touchpoint: its forms. */
    private final ImmutableList<ImmutableList<ImmutableList<Touchpoint>>> steps;

    Journeys() {
        stages = Catalogues.each(STAGES, i -> Stage.KIND.create(stage(i), Catalogues.sample(Wordings.STAGES.get(i))));
        steps = Catalogues.each(
                Catalogues.TARGET_GROUPS,
                group -> Catalogues.each(TOUCHPOINTS, step -> Catalogues.each(FORMS, form -> step(group, step, form))));
    }

    /** The working copies of the references and their first versions. */
    ImmutableList<Document> references() {
        return Catalogues.each(
                        Catalogues.TARGET_GROUPS,
                        group -> Lists.immutable.with(
                                reference(group, reference(group), Optional.empty()),
                                reference(group, reference(group) + "@1", Optional.of(PUBLISHED))))
                .flatCollect(both -> both);
    }

    /** The journey with this number, whatever others there are. */
    Document journey(long seed, int number) {
        Dice dice = Dice.of(seed, Dice.Use.JOURNEY, number);
        int municipality = number % Municipalities.ALL;
        int group = number % Catalogues.TARGET_GROUPS;
        String id = String.format("teekond-%06d", number + 1);
        MutableMap<String, Object> values =
                Catalogues.sample(Wordings.numbered("Näidisteekond", "Sample journey", number + 1));
        values.put("targetGroup", Catalogues.targetGroup(group));
        values.put("municipality", Municipalities.id(municipality));
        values.put("basedOn", reference(group) + "@1");
        Document.Builder journey = Document.of(Journey.KIND.create(id, values));
        ImmutableList<Touchpoint> chosen = steps.get(group).collect(forms -> form(dice, forms));
        add(journey, id, chosen);
        for (String pain : PAIN_IDS) {
            Touchpoint step = dice.one(chosen);
            journey.add(step.id(), "painPoints", pain(dice, pain, step, municipality));
        }
        return journey.build();
    }

    private Document reference(int group, String id, Optional<LocalDate> published) {
        MutableMap<String, Object> values =
                Catalogues.sample(Wordings.numbered("Näidisetalon", "Sample reference", group + 1));
        values.put("targetGroup", Catalogues.targetGroup(group));
        published.ifPresent(day -> values.put("published", day));
        Document.Builder journey = Document.of(Journey.KIND.create(id, values));
        add(journey, id, steps.get(group).collect(ImmutableList::getFirst));
        return journey.build();
    }

    private void add(Document.Builder journey, String id, ImmutableList<Touchpoint> chosen) {
        stages.forEach(stage -> journey.add(id, "stages", stage));
        for (int i = 0; i < TOUCHPOINTS; i++) {
            journey.add(stage(i * STAGES / TOUCHPOINTS), "touchpoints", chosen.get(i));
        }
    }

    /** Two thirds are as the reference has them. */
    private static Touchpoint form(Dice dice, ImmutableList<Touchpoint> forms) {
        return dice.chance(67) ? forms.getFirst() : dice.one(forms);
    }

    private static Touchpoint step(int group, int step, int form) {
        MutableMap<String, Object> values = Catalogues.sample(Wordings.both(
                Wordings.STEPS.get(step % Wordings.STEPS.size()),
                Wordings.TOPICS.get((step / Wordings.STEPS.size() + group) % Wordings.TOPICS.size())));
        values.put("channel", CHANNELS.get((step + form) % CHANNELS.size()));
        int first = (step * 7 + group * 11 + form * 13) % Catalogues.SERVICES;
        ImmutableList<String> services = Lists.immutable.with(Catalogues.service(first));
        values.put(
                "services",
                step % 2 == 0 && step / 2 < TWO_SERVICES
                        ? services.newWith(Catalogues.service((first + 23) % Catalogues.SERVICES))
                        : services);
        return Touchpoint.KIND.create(Catalogues.numbered("samm", step + 1), values);
    }

    private static PainPoint pain(Dice dice, String id, Touchpoint step, int municipality) {
        PainKind kind = dice.one(KINDS);
        return new PainPoint(
                id,
                Wordings.PAINS.get(KINDS.indexOf(kind)),
                kind,
                dice.between(1, 3),
                dice.one(VIEWS),
                dice.chance(30) ? Optional.of(dice.one(FELT)) : Optional.empty(),
                dice.chance(40) ? Optional.of(dice.one(step.services())) : Optional.empty(),
                Lists.immutable.empty(),
                new Marks(evidence(dice, municipality), false, Optional.empty(), Sample.WHOLE));
    }

    private static ImmutableList<Evidence> evidence(Dice dice, int municipality) {
        ImmutableList<Evidence> own = Lists.immutable.with(Municipalities.evidence(dice, municipality));
        String study = Catalogues.nationalSource(dice.between(1, Catalogues.NATIONAL_SOURCES));
        return dice.chance(25)
                ? own.newWith(Municipalities.evidence(study, dice.between(1, Catalogues.NATIONAL_PEOPLE)))
                : own;
    }

    private static String reference(int group) {
        return "etalon-" + (group + 1);
    }

    private static String stage(int number) {
        return "etapp-" + (number + 1);
    }
}
