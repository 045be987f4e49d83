package ee.teekond.layout.card;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;

/** What a card says to those who do not see it. */
public final class Spoken {
    private Spoken() {}

    /** A title and what there is to add, empty parts left out. */
    public static Words of(Said title, String... parts) {
        var description = Lists.immutable.of(parts).reject(String::isBlank).makeString("; ");
        return new Words(title.text(), description, title.language());
    }

    /** What a claim rests on, in words. */
    public static String proof(Proof proof, MapWords words) {
        return Lists.immutable
                .of(
                        proof.people().map(Disclosed::inPicture).orElse(""),
                        proof.sources().isEmpty()
                                ? ""
                                : words.of("proof.sources", proof.sources().makeString(", ")),
                        proof.assumed() ? words.of("mark.assumed") : "",
                        proof.sample() ? words.of("mark.sample") : "")
                .reject(String::isEmpty)
                .makeString(", ");
    }
}
