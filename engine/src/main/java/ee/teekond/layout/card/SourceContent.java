package ee.teekond.layout.card;

import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.model.Element;
import ee.teekond.model.Source;
import ee.teekond.model.Workspace;

/** A source the map rests on, and the letter it goes by. */
public record SourceContent(String letter, String id, Said title, String date, boolean sample) {
    /** Reads what there is to say about a source; its id stands for the title of one that is not there. */
    public static SourceContent read(Workspace workspace, MapWords words, String id, String letter) {
        var source = workspace.document(Source.KIND, id).flatMap(document -> Source.KIND.cast(document.root()));
        return new SourceContent(
                letter,
                id,
                source.map(each -> words.say(each.title())).orElse(Said.own(id)),
                source.flatMap(Source::date).map(words::date).orElse(""),
                source.filter(Element::isSample).isPresent());
    }

    /** The title with the date after it. */
    public Said dated() {
        return date.isEmpty() ? title : new Said(title.text() + ", " + date, title.language());
    }
}
