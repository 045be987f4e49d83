package ee.teekond.html.book;

import ee.teekond.disclosure.People;
import ee.teekond.disclosure.Suppression;
import ee.teekond.html.HtmlWriter;
import ee.teekond.model.Element;
import ee.teekond.model.Evidence;
import ee.teekond.model.Source;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** Tells what claims rest on: source, place, how many people as far as that may be shown, quotation. */
final class Proofs {

    private Proofs() {}

    /** What an element rests on, and its remark; a dash if there is neither. */
    static void write(Sheet sheet, Element element) {
        if (element.marks().evidence().isEmpty() && element.marks().note().isEmpty()) {
            sheet.nothing();
            return;
        }
        evidence(sheet, element.marks().evidence());
        note(sheet, element);
    }

    /** An element's remark, in whatever language it was written. */
    static void note(Sheet sheet, Element element) {
        element.marks()
                .note()
                .ifPresent(note -> sheet.html()
                        .open("p", "class", "note")
                        .inline("span", sheet.say("note") + " ", "class", "label")
                        .inline("span", note, "lang", language(sheet))
                        .close());
    }

    /** What a claim rests on; nothing if it rests on nothing. */
    static void evidence(Sheet sheet, ImmutableList<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        sheet.html().open("ul", "class", "evidence");
        evidence.forEach(one -> {
            sheet.html().open("li");
            one(sheet, one);
            sheet.html().close();
        });
        sheet.html().close();
    }

    private static void one(Sheet sheet, Evidence evidence) {
        HtmlWriter html = sheet.html();
        sheet.link(Source.KIND, evidence.source(), evidence.source());
        evidence.place().ifPresent(place -> html.text(", ").inline("span", place, "lang", language(sheet)));
        people(evidence).ifPresent(people -> html.text(" ").inline("span", people, "class", "n"));
        evidence.quote().ifPresent(quote -> {
            html.open("q");
            sheet.words(quote);
            html.close();
        });
    }

    private static Optional<String> people(Evidence evidence) {
        long answers = evidence.counts().valuesView().sumOfInt(Integer::intValue);
        return Optional.of(new People(evidence.n().orElse(Math.toIntExact(answers))))
                .filter(people -> people.count() > 0)
                .map(people -> Suppression.STANDARD.of(people).inPicture());
    }

    /** Places in sources and remarks are written once, in the language the workspace is written in first. */
    private static String language(Sheet sheet) {
        return sheet.volume().workspace().manifest().sourceLanguage().code();
    }
}
