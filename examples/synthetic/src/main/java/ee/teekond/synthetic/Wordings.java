package ee.teekond.synthetic;

import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.Wording;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What made-up things are called, in Estonian and English. */
final class Wordings {

    static final ImmutableList<Text> TOPICS = Lists.immutable.with(
            text("elukoht", "residence"),
            text("elamisluba", "residence permit"),
            text("töö", "work"),
            text("maksud", "taxes"),
            text("eesti keel", "Estonian language"),
            text("kool", "school"),
            text("lasteaed", "kindergarten"),
            text("tervis", "health"),
            text("toetused", "benefits"),
            text("ühistransport", "public transport"),
            text("kultuur", "culture"),
            text("kodakondsus", "citizenship"));

    static final ImmutableList<Text> SERVICES = Lists.immutable.with(
            text("Registrikanne", "Register entry"),
            text("Taotlus", "Application"),
            text("Nõustamine", "Advice"),
            text("Koolitus", "Course"),
            text("Tugiisik", "Support person"));

    static final ImmutableList<Text> STAGES = Lists.immutable.with(
            text("Enne saabumist", "Before arrival"),
            text("Saabumine", "Arrival"),
            text("Sisseseadmine", "Settling in"),
            text("Igapäevaelu", "Everyday life"),
            text("Kaasalöömine", "Taking part"),
            text("Oma elu", "A life of one's own"));

    static final ImmutableList<Text> STEPS = Lists.immutable.with(
            text("Otsib infot", "Looks for information"),
            text("Küsib nõu", "Asks for advice"),
            text("Kogub dokumendid", "Collects documents"),
            text("Esitab taotluse", "Applies"),
            text("Ootab vastust", "Waits for an answer"),
            text("Saab otsuse", "Gets a decision"),
            text("Käib kohal", "Goes in person"),
            text("Annab tagasisidet", "Gives feedback"));

    /** By kind of pain, in the order of the kinds. */
    static final ImmutableList<Text> PAINS = Lists.immutable.with(
            text("Teenust ei ole siin", "The service is not here"),
            text("Ei saa aru, kelle poole pöörduda", "It is not clear whom to turn to"),
            text("Kiri on raskes ametikeeles", "The letter is in difficult official language"),
            text("Oma keeles abi ei saa", "There is no help in one's own language"),
            text("Teavet ei leia üles", "The information cannot be found"),
            text("Vastust tuleb kaua oodata", "The answer takes long"),
            text("Tingimused ei sobi", "The conditions do not fit"),
            text("See on liiga kallis", "It is too expensive"),
            text("E-teenus ei tööta", "The e-service does not work"),
            text("Suhtutakse tõrjuvalt", "People are turned away"));

    private Wordings() {}

    static Text text(String estonian, String english) {
        return Text.of(Language.ET, estonian).with(Language.EN, Wording.current(english));
    }

    /** A thing and a number. */
    static Text numbered(String estonian, String english, int number) {
        return text(estonian + " " + number, english + " " + number);
    }

    /** One text and another, with a colon between them. */
    static Text both(Text first, Text second) {
        return text(
                first.forReader(Language.ET) + ": " + second.forReader(Language.ET),
                first.forReader(Language.EN) + ": " + second.forReader(Language.EN));
    }
}
