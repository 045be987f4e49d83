package ee.teekond.exchange.intake;

import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * A row for each thing a group has agreed on: which group, what it is about, how many agreed, and for a step how it felt to them:
 * {@code group, element, people, value}. Groups add up; a group says each thing once, or for a step once with each value.
 */
final class FocusGroupsForm implements Form {

    /** A group of more people is none. */
    private static final int LARGEST_GROUP = 500;

    @Override
    public String name() {
        return "focus-groups";
    }

    /** A group, and what it says about what. */
    private record Voice(String group, String about, String value) {}

    @Override
    public Intake read(CsvFile table, Optional<CsvFile> mapping, Workspace workspace, Document source) {
        Findings findings = new Findings();
        Tallied tallied = new Tallied(source);
        if (findings.require(table, "group", "element", "people")) {
            MutableSet<Voice> heard = Sets.mutable.empty();
            table.rows().forEach(row -> add(row, workspace, heard, tallied, findings));
        }
        return tallied.intake(table, Lists.immutable.with("group", "element", "people", "value"), findings);
    }

    private static void add(
            CsvRow row, Workspace workspace, MutableSet<Voice> heard, Tallied tallied, Findings findings) {
        CsvCell group = row.cell("group");
        CsvCell value = row.cell("value");
        if (group.isEmpty()) {
            findings.add(Rule.IMPORT_EMPTY, group.place(), "group");
            return;
        }
        Optional<Target> target = Target.of(workspace, row.cell("element"), findings);
        Optional<Integer> people = findings.count(row.cell("people"), LARGEST_GROUP);
        if (target.isEmpty() || people.isEmpty()) {
            return;
        }
        if (!heard.add(new Voice(group.text(), target.get().name(), value.text()))) {
            findings.add(
                    Rule.IMPORT_TWICE, group.place(), group.text(), target.get().name());
        } else if (!target.get().isStep()) {
            tallied.about(target.get()).agree(people.get());
        } else {
            Scale.OWN
                    .tenths(value.text())
                    .ifPresentOrElse(
                            tenths -> tallied.about(target.get()).feel(tenths, people.get()),
                            () -> findings.add(Rule.IMPORT_VALUE, value.place(), value.text(), Scale.OWN));
        }
    }
}
