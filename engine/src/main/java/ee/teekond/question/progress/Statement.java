package ee.teekond.question.progress;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Emotion;
import ee.teekond.model.Evidence;
import ee.teekond.model.Source;
import ee.teekond.model.Workspace;
import ee.teekond.question.Cell;
import ee.teekond.question.Claim;
import ee.teekond.question.Fact;
import ee.teekond.question.Measure;
import ee.teekond.question.Reason;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Something somebody says: that a service is offered, that a form confuses, that a step feels bad.
 *
 * @param element who says it
 * @param once what tells it from everything else its document says
 * @param assumed whether it says itself that it is assumed
 * @param invented whether it is sample data
 */
record Statement(
        StatementKind kind,
        Element element,
        String once,
        ImmutableList<Evidence> evidence,
        boolean assumed,
        boolean invented) {

    /** What an element states as such. */
    static Statement of(Document document, Element element, StatementKind kind) {
        return new Statement(
                kind,
                element,
                kind.code() + " " + element.id(),
                element.marks().evidence(),
                element.marks().assumed(),
                document.isSample(element, kind.fieldNames()));
    }

    /** One feeling of a touchpoint. */
    static Statement feeling(Document document, Element touchpoint, Emotion emotion, int index) {
        return new Statement(
                StatementKind.EMOTION,
                touchpoint,
                StatementKind.EMOTION.code() + " " + touchpoint.id() + " " + index,
                emotion.evidence(),
                emotion.assumed(),
                document.isSample(touchpoint, StatementKind.EMOTION.fieldNames()));
    }

    /** A service of which a municipality says nothing. */
    static Statement unsaid(Document municipality, String service) {
        return new Statement(
                StatementKind.OFFER,
                municipality.root(),
                StatementKind.OFFER.code() + " " + service,
                Lists.immutable.empty(),
                false,
                false);
    }

    /** Whether it says anything: always, or by saying what it rests on. */
    boolean says() {
        return kind.always() || assumed || invented || evidence.notEmpty();
    }

    /** What it counts as. What rests on an invented source is invented; what rests on nothing is assumed. */
    Measure counted(Workspace workspace) {
        if (invented || evidence.anySatisfy(one -> isInvented(workspace, one.source()))) {
            return Measure.INVENTED;
        }
        return assumed || evidence.isEmpty() ? Measure.ASSUMED : Measure.VALUE;
    }

    /** As it counts: what has a source tells its sources. */
    Cell cell(String name, Optional<String> service, Measure counted) {
        Cell cell = Cell.of(counted, 1).plus(Cell.of(Measure.TOTAL, 1)).sample(counted == Measure.INVENTED);
        Reason reason = Reason.of(name, service.orElse(""), Fact.of("counted", counted));
        return counted == Measure.VALUE
                ? cell.about(name, reason).saidBy(evidence.collect(Claim::of))
                : cell.because(reason);
    }

    private static boolean isInvented(Workspace workspace, String source) {
        return workspace
                .document(Source.KIND, source)
                .filter(document -> document.isSample(document.root()))
                .isPresent();
    }
}
