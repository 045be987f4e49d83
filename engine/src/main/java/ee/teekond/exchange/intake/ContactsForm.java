package ee.teekond.exchange.intake;

import ee.teekond.edit.Edit;
import ee.teekond.edit.Spot;
import ee.teekond.exchange.AddressedEdit;
import ee.teekond.exchange.intake.Intake.Line;
import ee.teekond.finding.Rule;
import ee.teekond.model.ContactCount;
import ee.teekond.model.Document;
import ee.teekond.model.Evidence;
import ee.teekond.model.Language;
import ee.teekond.model.Marks;
import ee.teekond.model.Municipality;
import ee.teekond.model.Sample;
import ee.teekond.model.Service;
import ee.teekond.model.Term;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * A row for each category that a municipality counts its contacts in: {@code municipality, since, until, category, n}. Categories
 * are the municipality's own; a mapping says which term each stands for, and which service it is about: {@code category, reason,
 * service}. What has none is kept under its own name, and its share is told.
 */
final class ContactsForm implements Form {

    private static final int MOST_CONTACTS = 10_000_000;

    @Override
    public String name() {
        return "contacts";
    }

    /** What a category stands for. */
    private record Meaning(Optional<String> reason, Optional<String> service) {
        static final Meaning NONE = new Meaning(Optional.empty(), Optional.empty());
    }

    /** A count of contacts, and the municipality it is of. */
    private record Placed(Document place, ContactCount count) {}

    @Override
    public Intake read(CsvFile table, Optional<CsvFile> mapping, Workspace workspace, Document source) {
        Findings findings = new Findings();
        ImmutableMap<String, Meaning> meanings =
                mapping.map(file -> meanings(file, workspace, findings)).orElseGet(Maps.immutable::empty);
        MutableSortedMap<String, Placed> counts = SortedMaps.mutable.empty();
        if (findings.require(table, "municipality", "since", "until", "category", "n")) {
            table.rows()
                    .forEach(row -> place(row.cell("municipality"), workspace, findings)
                            .ifPresent(place -> count(row, meanings, source, findings)
                                    .ifPresent(count ->
                                            add(new Placed(place, count), row.cell("category"), counts, findings))));
        }
        if (findings.all().notEmpty()) {
            return Intake.refused(findings.all());
        }
        ImmutableList<ContactCount> all = counts.collect(Placed::count).toList().toImmutable();
        MutableMap<String, String> last = Maps.mutable.empty();
        ImmutableList<AddressedEdit> edits = counts.valuesView()
                .flatCollect(placed -> edits(placed.place(), placed.count(), last))
                .toList()
                .toImmutable();
        return new Intake(
                edits,
                lines(all),
                table.rows().size(),
                table.columns()
                        .reject(Lists.immutable.with("municipality", "since", "until", "category", "n", "")::contains),
                lines(all.select(
                        count -> count.reason().isEmpty() && count.service().isEmpty())),
                Lists.immutable.empty());
    }

    private static void add(
            Placed placed, CsvCell category, MutableSortedMap<String, Placed> counts, Findings findings) {
        String name = placed.place().id() + " " + placed.count().id();
        if (counts.put(name, placed) != null) {
            findings.add(Rule.IMPORT_TWICE, category.place(), placed.place().id(), category.text());
        }
    }

    /** Every category with all its contacts. */
    private static ImmutableList<Line> lines(ImmutableList<ContactCount> counts) {
        return counts.aggregateBy(
                        count -> count.localName().map(ContactsForm::own).orElse(""),
                        () -> 0,
                        (sum, count) -> sum + count.n())
                .keyValuesView()
                .collect(pair -> new Line(pair.getOne(), pair.getTwo(), OptionalInt.empty()))
                .toSortedListBy(Line::about)
                .toImmutable();
    }

    private static String own(Text name) {
        return name.forReader(Language.ET);
    }

    private static ImmutableMap<String, Meaning> meanings(CsvFile mapping, Workspace workspace, Findings findings) {
        MutableMap<String, Meaning> meanings = Maps.mutable.empty();
        if (findings.require(mapping, "category")) {
            for (CsvRow row : mapping.rows()) {
                CsvCell reason = row.cell("reason");
                CsvCell service = row.cell("service");
                if (!reason.isEmpty()
                        && workspace.find(Term.KIND, reason.text()).isEmpty()) {
                    findings.unknown(
                            Rule.IMPORT_UNKNOWN_NAME,
                            reason,
                            workspace.all(Term.KIND).collect(Term::id));
                }
                if (!service.isEmpty()
                        && workspace.find(Service.KIND, service.text()).isEmpty()) {
                    findings.unknown(
                            Rule.IMPORT_UNKNOWN_NAME,
                            service,
                            workspace.all(Service.KIND).collect(Service::id));
                }
                meanings.put(key(row.cell("category").text()), new Meaning(said(reason), said(service)));
            }
        }
        return meanings.toImmutable();
    }

    private static String key(String category) {
        return category.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Optional<String> said(CsvCell cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell.text());
    }

    private static Optional<Document> place(CsvCell cell, Workspace workspace, Findings findings) {
        Optional<Document> place = workspace.document(Municipality.KIND, cell.text());
        if (place.isEmpty()) {
            findings.unknown(
                    Rule.IMPORT_UNKNOWN_NAME,
                    cell,
                    workspace.documents(Municipality.KIND).collect(Document::id));
        }
        return place;
    }

    private static Optional<ContactCount> count(
            CsvRow row, ImmutableMap<String, Meaning> meanings, Document source, Findings findings) {
        Optional<LocalDate> since = day(row.cell("since"), findings);
        Optional<LocalDate> until = day(row.cell("until"), findings);
        Optional<Integer> n = findings.count(row.cell("n"), MOST_CONTACTS);
        CsvCell category = row.cell("category");
        if (category.isEmpty()) {
            findings.add(Rule.IMPORT_EMPTY, category.place(), "category");
        }
        if (since.isEmpty() || until.isEmpty() || n.isEmpty() || category.isEmpty()) {
            return Optional.empty();
        }
        if (until.get().isBefore(since.get())) {
            findings.add(Rule.IMPORT_VALUE, row.cell("until").place(), until.get(), "≥ " + since.get());
            return Optional.empty();
        }
        Meaning meaning = meanings.getIfAbsentValue(key(category.text()), Meaning.NONE);
        Evidence evidence = new Evidence(
                source.id(), Optional.empty(), Optional.empty(), SortedMaps.immutable.empty(), Optional.empty());
        Sample sample = source.isSample(source.root()) ? Sample.WHOLE : Sample.NONE;
        return Optional.of(new ContactCount(
                id(source.id(), since.get(), category.text()),
                since.get(),
                until.get(),
                meaning.reason(),
                Optional.empty(),
                Optional.of(Text.of(Language.ET, category.text())),
                meaning.service(),
                n.get(),
                new Marks(Lists.immutable.with(evidence), false, Optional.empty(), sample)));
    }

    private static Optional<LocalDate> day(CsvCell cell, Findings findings) {
        try {
            String[] parts = cell.text().split("\\.", -1);
            return Optional.of(
                    parts.length == 3
                            ? LocalDate.of(
                                    Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                            : LocalDate.parse(cell.text()));
        } catch (DateTimeException | NumberFormatException none) {
            findings.add(Rule.IMPORT_VALUE, cell.place(), cell.text(), "2026-01-31, 31.01.2026");
            return Optional.empty();
        }
    }

    /** The same category of the same source and time has the same id however often it comes. */
    private static String id(String source, LocalDate since, String category) {
        String plain = Normalizer.normalize(key(category), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = slug.isEmpty() ? Integer.toHexString(category.hashCode()) : slug;
        return source + "-" + since + "-" + name;
    }

    /** @param last by municipality: the count added last */
    private static ImmutableList<AddressedEdit> edits(
            Document place, ContactCount count, MutableMap<String, String> last) {
        Optional<ContactCount> before = place.find(ContactCount.KIND, count.id());
        if (before.isEmpty()) {
            Optional<String> after = Optional.ofNullable(last.put(place.id(), count.id()))
                    .or(() -> place.all(ContactCount.KIND).getLastOptional().map(ContactCount::id));
            Spot spot = new Spot(place.id(), "contactCounts", after);
            return Lists.immutable.with(new AddressedEdit(place.key(), new Edit.Add(spot, count)));
        }
        return ContactCount.KIND
                .fields()
                .reject(field -> ContactCount.KIND.get(count, field).equals(ContactCount.KIND.get(before.get(), field)))
                .collect(field -> new AddressedEdit(
                        place.key(), new Edit.Set(count.id(), field, ContactCount.KIND.get(count, field))));
    }
}
