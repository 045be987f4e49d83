package ee.teekond.exchange.intake;

import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A step or a pain point that a table is about.
 *
 * @param name {@code journey/rakvere-uussisserandaja#registreerib}
 */
record Target(String name, Document journey, Element element) implements Comparable<Target> {

    /** Finds what a cell names, {@code journey#element}, with or without {@code journey/} before; what is unknown is noted. */
    static Optional<Target> of(Workspace workspace, CsvCell cell, Findings findings) {
        String written = cell.text().startsWith("journey/") ? cell.text().substring("journey/".length()) : cell.text();
        int hash = written.indexOf('#');
        if (hash < 0) {
            findings.add(Rule.IMPORT_ELEMENT_FORM, cell.place(), cell.text());
            return Optional.empty();
        }
        Optional<Document> journey = workspace.document(Journey.KIND, written.substring(0, hash));
        if (journey.isEmpty()) {
            ImmutableList<String> ids = workspace.documents(Journey.KIND).collect(Document::id);
            findings.unknown(Rule.IMPORT_UNKNOWN_NAME, new CsvCell(written.substring(0, hash), cell.place()), ids);
            return Optional.empty();
        }
        String id = written.substring(hash + 1);
        Optional<Target> target = journey.map(document -> document.elements().get(id))
                .filter(element -> element instanceof Touchpoint || element instanceof PainPoint)
                .map(element -> new Target(journey.orElseThrow().key().element(id), journey.orElseThrow(), element));
        if (target.isEmpty()) {
            findings.unknown(
                    Rule.IMPORT_UNKNOWN_NAME,
                    new CsvCell(id, cell.place()),
                    journey.orElseThrow()
                            .all(Touchpoint.KIND)
                            .collect(Element::id)
                            .newWithAll(
                                    journey.orElseThrow().all(PainPoint.KIND).collect(Element::id)));
        }
        return target;
    }

    boolean isStep() {
        return element instanceof Touchpoint;
    }

    @Override
    public int compareTo(Target other) {
        return name.compareTo(other.name);
    }
}
