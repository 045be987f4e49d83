package ee.teekond.compare.merge;

import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.Translation;
import ee.teekond.model.Wording;
import java.util.Optional;

/**
 * Merges a text language by language. A translation stays as its side left it only if that side's source wording is the one
 * that results; else it translates something that is no longer said, and is outdated.
 *
 * @param preferTheirs whose wording stands in a language in which both changed it
 */
record TextMerge(Language source, Text base, Text ours, Text theirs, boolean preferTheirs) {

    /** Whether both changed the words of some language, each to others. */
    boolean isConflict() {
        for (Language language : Language.values()) {
            if (isConflict(language)) {
                return true;
            }
        }
        return false;
    }

    Text merged() {
        Text merged = Text.EMPTY;
        for (Language language : Language.values()) {
            Optional<Wording> wording = language == source ? wording(language) : inStep(language);
            if (wording.isPresent()) {
                merged = merged.with(language, wording.orElseThrow());
            }
        }
        return merged;
    }

    private boolean isConflict(Language language) {
        Optional<String> our = ours.in(language).map(Wording::text);
        Optional<String> their = theirs.in(language).map(Wording::text);
        return !our.equals(their)
                && !ours.in(language).equals(base.in(language))
                && !theirs.in(language).equals(base.in(language));
    }

    private Optional<Wording> wording(Language language) {
        Optional<Wording> our = ours.in(language);
        Optional<Wording> their = theirs.in(language);
        if (our.equals(their) || their.equals(base.in(language))) {
            return our;
        }
        if (our.equals(base.in(language))) {
            return their;
        }
        if (isConflict(language)) {
            return preferTheirs ? their : our;
        }
        return our.map(Wording::state)
                        .filter(state -> state == Translation.OUTDATED)
                        .isPresent()
                ? our
                : leastTrusted(our, their);
    }

    /** The same words of which each side thinks otherwise: the doubt stays. */
    private static Optional<Wording> leastTrusted(Optional<Wording> our, Optional<Wording> their) {
        return our.flatMap(mine -> their.map(other -> rank(mine) >= rank(other) ? mine : other));
    }

    private static int rank(Wording wording) {
        return switch (wording.state()) {
            case CURRENT -> 0;
            case MACHINE -> 1;
            case OUTDATED -> 2;
        };
    }

    private Optional<Wording> inStep(Language language) {
        Optional<Wording> wording = wording(language);
        Optional<String> said = wording(source).map(Wording::text);
        boolean fromOurs = ours.in(language).map(Wording::text).equals(wording.map(Wording::text));
        boolean fromTheirs = theirs.in(language).map(Wording::text).equals(wording.map(Wording::text));
        boolean inStep = (fromOurs && said(ours).equals(said))
                || (fromTheirs && said(theirs).equals(said));
        return inStep || said.isEmpty() ? wording : wording.map(left -> new Wording(left.text(), Translation.OUTDATED));
    }

    private Optional<String> said(Text text) {
        return text.in(source).map(Wording::text);
    }
}
