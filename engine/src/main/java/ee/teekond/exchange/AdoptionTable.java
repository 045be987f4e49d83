package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.model.AdoptionRule;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Element;
import ee.teekond.model.Indicator;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Plan;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Row;
import ee.teekond.question.Where;
import ee.teekond.question.progress.Lack;
import ee.teekond.question.progress.Lack.Ground;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.node.ObjectNode;

/** Who applies the model, in words: what each municipality lacks, the number against its targets, and the rule. */
final class AdoptionTable implements Telling {

    /** So many open differences are named where there are several municipalities to tell about. */
    private static final int NAMED = 3;

    private static final int FAR = 1_000_000;

    private final Workspace workspace;
    private final Answer answer;
    private final Language language;
    private final Labels labels;
    private final GroupNames names;
    private final Optional<AdoptionRule> rule;

    AdoptionTable(Workspace workspace, Answer answer, Language language) {
        this.workspace = workspace;
        this.answer = answer;
        this.language = language;
        labels = new Labels(workspace, language);
        names = new GroupNames(workspace, labels);
        rule = AdoptionRule.of(workspace);
    }

    /** Without the municipalities of which nothing is known; how many they are is said. */
    @Override
    public Optional<Table> compact(ImmutableList<String> notes) {
        return isByMunicipality() ? Optional.of(table(answer.rows().reject(AdoptionTable::isUnwritten))) : whole(notes);
    }

    /** With every group. */
    @Override
    public Optional<Table> whole(ImmutableList<String> notes) {
        return Optional.of(table(answer.rows()));
    }

    @Override
    public boolean tellsReasons() {
        return true;
    }

    /** All that keeps a group from applying the model, every open difference by name. */
    @Override
    public String because(Row row) {
        return isByMunicipality() ? because(row, Integer.MAX_VALUE) : "";
    }

    /** The rule it goes by and the targets it is held against. */
    @Override
    public void json(ObjectNode node) {
        rule.ifPresent(found -> json(node, found));
    }

    private void json(ObjectNode node, AdoptionRule found) {
        ObjectNode written = node.putObject("rule").put("id", found.id());
        AdoptionRule.KIND
                .fields()
                .forEach(field -> found.get(field)
                        .ifPresent(value -> written.set(field.name(), FieldJson.of(field.type(), value))));
        indicator(workspace, found).ifPresent(indicator -> {
            ObjectNode targets = node.putObject("targets");
            indicator.targets().forEachKeyValue((year, target) -> targets.put(year.toString(), target));
        });
    }

    private Table table(ImmutableList<Row> shown) {
        if (rule.isEmpty()) {
            return new Table(
                    labels.say("adoption.no-rule"),
                    Lists.immutable.empty(),
                    Lists.immutable.empty(),
                    Lists.immutable.empty());
        }
        int named = shown.size() == 1 ? Integer.MAX_VALUE : NAMED;
        return new Table(
                title(),
                answer.by()
                        .collect(by -> Table.words(by.code(), labels.word("by", by)))
                        .newWithAll(isByMunicipality() ? reasonColumns() : figureColumns()),
                shown.collect(row -> groups(row).newWithAll(isByMunicipality() ? reasons(row, named) : figures(row))),
                notes(answer.rows().size() - shown.size()));
    }

    private String title() {
        return labels.say(
                "adoption.title",
                answer.totals().get(Measure.VALUE),
                answer.totals().get(Measure.TOTAL),
                answer.totals().get(Measure.NOT_YET),
                answer.totals().get(Measure.UNKNOWN));
    }

    private boolean isByMunicipality() {
        return answer.by().contains(Grouping.MUNICIPALITY);
    }

    private static boolean isUnwritten(Row row) {
        return lacks(row).anySatisfy(lack -> lack.ground() == Ground.NOTHING_WRITTEN);
    }

    private static ImmutableList<Lack> lacks(Row row) {
        return row.because().selectInstancesOf(Lack.class);
    }

    private ImmutableList<Table.Column> reasonColumns() {
        return Lists.immutable.with(
                Table.words("applies", labels.say("adoption.applies")),
                Table.words("because", labels.say("adoption.because")));
    }

    private ImmutableList<Table.Column> figureColumns() {
        return answer.question()
                .measures()
                .collect(measure -> Table.numbers(
                        measure.code(),
                        measure == Measure.VALUE
                                ? labels.say("ask." + answer.question().name())
                                : labels.word("measure", measure)));
    }

    private ImmutableList<Table.Cell> groups(Row row) {
        return answer.by()
                .collectWithIndex(
                        (by, i) -> cell(names.of(by, row.group().get(i)) + Labels.mark(i == 0 && row.sample())));
    }

    private ImmutableList<Table.Cell> figures(Row row) {
        return answer.question().measures().collect(measure -> cell(row.figure(measure)));
    }

    private ImmutableList<Table.Cell> reasons(Row row, int named) {
        Measure state = Lists.immutable
                .with(Measure.VALUE, Measure.NOT_YET)
                .detectOptional(measure -> row.figure(measure) > 0)
                .orElse(Measure.UNKNOWN);
        return Lists.immutable.with(cell(labels.say("adoption.state." + state.code())), cell(because(row, named)));
    }

    /** What a municipality lacks, by target group in the order of the rule. */
    private String because(Row row, int named) {
        ImmutableList<Lack> reasons = lacks(row);
        ImmutableList<String> groups = rule.map(AdoptionRule::targetGroups).orElseGet(Lists.immutable::empty);
        return reasons.collect(Lack::about)
                .distinct()
                .toSortedListBy(about -> groups.indexOf(group(about)))
                .collect(about ->
                        because(about, reasons.select(lack -> lack.about().equals(about)), named))
                .makeString(". ");
    }

    private String because(String about, ImmutableList<Lack> reasons, int named) {
        ImmutableList<Lack> open = reasons.select(lack -> lack.ground() == Ground.OPEN);
        MutableList<String> parts =
                reasons.reject(open::contains).collect(this::lack).toList();
        if (open.notEmpty()) {
            parts.add(0, open(open, named));
        }
        String words = parts.makeString("; ");
        return about.isEmpty() ? words : labels.title(TargetGroup.KIND, group(about)) + ": " + words;
    }

    private String lack(Lack lack) {
        return labels.say(
                "lack." + lack.ground().code(),
                lack.day().map(Object::toString).orElse(""),
                rule.flatMap(AdoptionRule::status)
                        .map(status -> labels.word("status", status))
                        .orElse(""));
    }

    /** Open differences in the order of the journeys, what is missing last. */
    private String open(ImmutableList<Lack> open, int named) {
        String all = open.toSortedListBy(reason -> place(reason.element()))
                .take(named)
                .collect(reason -> title(reason.element()))
                .makeString(", ");
        return open.size() > named
                ? labels.say("lack.open.more", open.size(), all, open.size() - named)
                : labels.say("lack.open", open.size(), all);
    }

    /** The target group something is about: that of a journey, else the one that is named. */
    private String group(String about) {
        return workspace
                .document(Journey.KIND, about)
                .flatMap(document -> Journey.KIND.cast(document.root()))
                .map(Journey::targetGroup)
                .orElse(about);
    }

    private String title(String name) {
        return named(name)
                .flatMap(Named::caption)
                .map(text -> "«" + labels.of(text) + "»")
                .orElse(name);
    }

    private int place(String name) {
        return named(name).map(Named::place).orElse(Integer.MAX_VALUE);
    }

    private Optional<Named> named(String name) {
        int hash = name.indexOf('#');
        return workspace
                .document(Journey.KIND, name.substring(name.indexOf('/') + 1, hash))
                .map(document -> new Named(document, name.substring(hash + 1)));
    }

    private record Named(Document journey, String element) {
        Optional<Text> caption() {
            return Optional.ofNullable(journey.elements().get(element)).flatMap(Element::caption);
        }

        /** Where it stands; what stands in a reference comes after what stands in a municipality's own journey. */
        int place() {
            int index = journey.inOrder().collect(Element::id).indexOf(element);
            return index + (Edition.of(journey).version().isPresent() ? FAR : 0);
        }
    }

    private ImmutableList<String> notes(int unwritten) {
        MutableList<String> notes = Lists.mutable.empty();
        if (unwritten > 0) {
            notes.add(labels.say("adoption.unwritten", unwritten));
        }
        rule.flatMap(this::targets).ifPresent(notes::add);
        rule.map(found -> new RuleWords(labels, language).of(found)).ifPresent(notes::add);
        notes.add(labels.say("ask.day", answer.asOf()));
        if (answer.sample()) {
            notes.add(labels.say("sample"));
        }
        return notes.toImmutable();
    }

    /** The number against what is aimed at; nothing if only a part was asked about. */
    private Optional<String> targets(AdoptionRule found) {
        int number = answer.totals().get(Measure.VALUE);
        return indicator(workspace, found)
                .filter(indicator -> answer.where().equals(Where.EVERYWHERE))
                .map(indicator -> labels.say(
                        "adoption.indicator",
                        labels.of(indicator.title()),
                        number,
                        indicator
                                .targets()
                                .keyValuesView()
                                .collect(target -> target(target.getOne(), target.getTwo(), number))
                                .makeString("; ")));
    }

    private String target(int year, int target, int number) {
        return number >= target
                ? labels.say("adoption.target.met", year, target)
                : labels.say("adoption.target.short", year, target, target - number);
    }

    /** The indicator that the number is held against. */
    private static Optional<Indicator> indicator(Workspace workspace, AdoptionRule rule) {
        return rule.indicator().flatMap(name -> {
            int hash = name.indexOf('#');
            return workspace
                    .document(Plan.KIND, name.substring(name.indexOf('/') + 1, hash))
                    .flatMap(plan -> plan.find(Indicator.KIND, name.substring(hash + 1)));
        });
    }
}
