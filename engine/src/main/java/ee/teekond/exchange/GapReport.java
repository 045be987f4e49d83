package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.model.Language;
import ee.teekond.model.Municipality;
import ee.teekond.model.Workspace;
import ee.teekond.question.Measure;
import ee.teekond.question.gap.Gap;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The gaps of a workspace: a list to work through, and the same for programs. */
public final class GapReport {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ImmutableList<Gap> gaps;
    private final LocalDate asOf;
    private final Labels labels;
    private final GroupNames names;

    /** A report on gaps found in the workspace on a day. */
    public GapReport(Workspace workspace, ImmutableList<Gap> gaps, LocalDate asOf, Language language) {
        this.gaps = gaps;
        this.asOf = asOf;
        labels = new Labels(workspace, language);
        names = new GroupNames(workspace, labels);
    }

    /**
     * As a table.
     *
     * @param settled whether those that somebody has looked into are listed as well
     */
    public Table table(boolean settled) {
        int open = gaps.count(Gap::isOpen);
        MutableList<String> notes = Lists.mutable.with(labels.say("ask.day", asOf));
        if (!settled && open < gaps.size()) {
            notes.add(labels.say("gaps.settled", gaps.size() - open));
        }
        if (open > 0) {
            notes.add(labels.say("gaps.settle"));
        }
        if (gaps.anySatisfy(gap -> gap.row().sample())) {
            notes.add(labels.say("sample"));
        }
        return new Table(
                labels.say("gaps.title", open, gaps.size() - open),
                Lists.immutable.with(
                        Table.words("fingerprint", labels.say("gaps.id")),
                        Table.words("rule", labels.say("gaps.rule")),
                        Table.words("municipality", labels.say("by.municipality")),
                        Table.words("about", labels.say("gaps.about")),
                        Table.numbers("value", labels.say("gaps.value")),
                        Table.words("state", labels.say("gaps.state"))),
                gaps.select(gap -> settled || gap.isOpen()).collect(this::row),
                notes.toImmutable());
    }

    private ImmutableList<Table.Cell> row(Gap gap) {
        return Lists.immutable.with(
                cell(gap.fingerprint()),
                cell(labels.say(gap.rule().code())),
                cell(labels.document(Municipality.KIND, gap.row().group().getFirst())
                        + Labels.mark(gap.row().sample())),
                cell(about(gap)),
                cell(gap.row().figure(Measure.VALUE)),
                cell(state(gap)));
    }

    private String about(Gap gap) {
        return gap.rule()
                .by()
                .drop(1)
                .zip(gap.groups())
                .collect(pair -> names.of(pair.getOne(), pair.getTwo()))
                .makeString(", ");
    }

    private String state(Gap gap) {
        Optional<String> settled = gap.dismissed().map(reason -> labels.say("gaps.dismissed", labels.of(reason)));
        Optional<String> again = gap.before().map(reason -> labels.say("gaps.again", labels.of(reason)));
        return settled.or(() -> again).orElseGet(() -> labels.say("gaps.open"));
    }

    /** As {@code [{rule, about, groups, value, fingerprint, open, dismissed?, before?, sample, elements}]}. */
    public String json() {
        ArrayNode all = MAPPER.createArrayNode();
        gaps.forEach(gap -> gap(all.addObject(), gap));
        return all.toPrettyString() + "\n";
    }

    private void gap(ObjectNode node, Gap gap) {
        node.put("rule", gap.rule().code());
        node.putArray("about").add(gap.about());
        ObjectNode groups = node.putObject("groups");
        gap.rule()
                .by()
                .zip(gap.row().group())
                .forEach(pair -> groups.put(pair.getOne().code(), pair.getTwo()));
        node.put("value", gap.row().figure(Measure.VALUE))
                .put("fingerprint", gap.fingerprint())
                .put("open", gap.isOpen());
        gap.dismissed().ifPresent(reason -> node.put("dismissed", labels.of(reason)));
        gap.before().ifPresent(reason -> node.put("before", labels.of(reason)));
        node.put("sample", gap.row().sample()).put("asOf", asOf.toString());
        ArrayNode elements = node.putArray("elements");
        gap.row().elements().forEach(elements::add);
    }
}
