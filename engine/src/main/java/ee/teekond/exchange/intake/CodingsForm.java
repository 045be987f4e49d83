package ee.teekond.exchange.intake;

import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * A row for each passage of an interview: whose it is, what it is about, and for a step how it felt: {@code person, element,
 * value}. Whoever speaks of the same thing often says it once. The names of persons are read to tell them apart, and kept
 * nowhere.
 */
final class CodingsForm implements Form {

    @Override
    public String name() {
        return "codings";
    }

    /** A person, and what the person speaks of. */
    private record Voice(String person, String about) {}

    @Override
    public Intake read(CsvFile table, Optional<CsvFile> mapping, Workspace workspace, Document source) {
        Findings findings = new Findings();
        Tallied tallied = new Tallied(source);
        if (findings.require(table, "person", "element")) {
            MutableMap<Voice, String> heard = Maps.mutable.empty();
            table.rows().forEach(row -> add(row, workspace, heard, tallied, findings));
        }
        return tallied.intake(table, Lists.immutable.with("person", "element", "value"), findings);
    }

    private static void add(
            CsvRow row, Workspace workspace, MutableMap<Voice, String> heard, Tallied tallied, Findings findings) {
        CsvCell person = row.cell("person");
        CsvCell value = row.cell("value");
        if (person.isEmpty()) {
            findings.add(Rule.IMPORT_EMPTY, person.place(), "person");
            return;
        }
        Target.of(workspace, row.cell("element"), findings).ifPresent(target -> {
            String before = heard.put(new Voice(person.text(), target.name()), value.text());
            if (before != null) {
                if (!before.equals(value.text())) {
                    findings.add(Rule.IMPORT_TWICE, value.place(), before, value.text());
                }
            } else if (!target.isStep()) {
                tallied.about(target).agree(1);
            } else {
                Scale.OWN
                        .tenths(value.text())
                        .ifPresentOrElse(
                                tenths -> tallied.about(target).feel(tenths, 1),
                                () -> findings.add(Rule.IMPORT_VALUE, value.place(), value.text(), Scale.OWN));
            }
        });
    }
}
