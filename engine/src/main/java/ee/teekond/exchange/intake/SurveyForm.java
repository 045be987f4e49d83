package ee.teekond.exchange.intake;

import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A row for each respondent, a column for each question. A question is about a step, and the answer a feeling; or about a pain
 * point, and the answer yes or no; an empty cell is no answer. Which question is about what, the headings say themselves
 * ({@code rakvere-uussisserandaja#registreerib}) or a mapping: {@code column, element, scale}.
 */
final class SurveyForm implements Form {

    @Override
    public String name() {
        return "survey";
    }

    /** A column and what it asks about. */
    private record Question(String column, Target target, Scale scale) {}

    @Override
    public Intake read(CsvFile table, Optional<CsvFile> mapping, Workspace workspace, Document source) {
        Findings findings = new Findings();
        ImmutableList<Question> questions = mapping.map(file -> mapped(file, table, workspace, findings))
                .orElseGet(() -> headed(table, workspace, findings));
        if (questions.isEmpty() && findings.all().isEmpty()) {
            findings.add(Rule.IMPORT_NO_QUESTION, table.place(table.columns().getFirst()), table.name());
        }
        Tallied tallied = new Tallied(source);
        for (CsvRow row : table.rows()) {
            questions.forEach(question -> answer(row.cell(question.column()), question, tallied, findings));
        }
        return tallied.intake(table, questions.collect(Question::column), findings);
    }

    private static ImmutableList<Question> headed(CsvFile table, Workspace workspace, Findings findings) {
        return table.columns()
                .select(column -> column.contains("#"))
                .flatCollect(column -> Target.of(workspace, new CsvCell(column, table.place(column)), findings)
                        .map(target -> new Question(column, target, Scale.OWN))
                        .stream()
                        .toList());
    }

    private static ImmutableList<Question> mapped(
            CsvFile mapping, CsvFile table, Workspace workspace, Findings findings) {
        MutableList<Question> questions = Lists.mutable.empty();
        if (findings.require(mapping, "column", "element")) {
            for (CsvRow row : mapping.rows()) {
                CsvCell column = row.cell("column");
                String heading = column.text().toLowerCase(Locale.ROOT);
                if (!table.columns().contains(heading)) {
                    findings.unknown(Rule.IMPORT_UNKNOWN_COLUMN, new CsvCell(heading, column.place()), table.columns());
                } else if (!row.cell("element").isEmpty()) {
                    Optional<Target> target = Target.of(workspace, row.cell("element"), findings);
                    Optional<Scale> scale = scale(row.cell("scale"), findings);
                    if (target.isPresent() && scale.isPresent()) {
                        questions.add(new Question(heading, target.get(), scale.get()));
                    }
                }
            }
        }
        return questions.toImmutable();
    }

    private static Optional<Scale> scale(CsvCell written, Findings findings) {
        if (written.isEmpty()) {
            return Optional.of(Scale.OWN);
        }
        Optional<Scale> scale = Scale.parse(written.text());
        if (scale.isEmpty()) {
            findings.add(Rule.IMPORT_VALUE, written.place(), written.text(), "1..5");
        }
        return scale;
    }

    private static void answer(CsvCell cell, Question question, Tallied tallied, Findings findings) {
        if (cell.isEmpty()) {
            return;
        }
        if (question.target().isStep()) {
            question.scale()
                    .tenths(cell.text())
                    .ifPresentOrElse(
                            tenths -> tallied.about(question.target()).feel(tenths, 1),
                            () -> findings.add(Rule.IMPORT_VALUE, cell.place(), cell.text(), question.scale()));
        } else {
            YesNo.of(cell.text())
                    .ifPresentOrElse(
                            yes -> tallied.about(question.target()).agree(yes ? 1 : 0),
                            () -> findings.add(Rule.IMPORT_VALUE, cell.place(), cell.text(), "jah / ei, yes / no"));
        }
    }
}
