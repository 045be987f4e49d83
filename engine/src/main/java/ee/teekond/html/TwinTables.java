package ee.teekond.html;

import ee.teekond.layout.card.Proof;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.card.StageContent;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.map.card.FeelingWords;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.PainContent;
import ee.teekond.layout.map.content.PracticeContent;
import ee.teekond.layout.map.content.ProposalContent;
import ee.teekond.layout.map.content.ServiceContent;
import ee.teekond.layout.map.content.StepContent;
import ee.teekond.layout.map.content.WayContent;
import ee.teekond.model.Phrases;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** What a map's lanes show, as tables. For one page and one thread. */
final class TwinTables {

    private final MapContent content;
    private final MapWords words;
    private final Phrases phrases;
    private final HtmlWriter html;
    private final MutableSet<String> ids = Sets.mutable.empty();

    /** A column: the key of its heading, and how it is told of a thing. */
    private record Column<T>(String heading, Consumer<T> cell) {}

    TwinTables(MapContent content, MapWords words, Phrases phrases, HtmlWriter html) {
        this.content = content;
        this.words = words;
        this.phrases = phrases;
        this.html = html;
    }

    /** Words with their language, where it is not the page's own. */
    static void words(HtmlWriter html, Said said) {
        if (said.language().isEmpty()) {
            html.text(said.text());
        } else {
            html.inline("span", said.text(), "lang", said.language());
        }
    }

    /** Everything that stands in a stage. */
    void of(StageContent stage) {
        steps(stage);
        services(stage);
        pains(stage);
        practices(stage);
    }

    private void steps(StageContent stage) {
        table(
                phrases.say("steps.of", stage.title().text()),
                content.stepsOf(stage.id()),
                StepContent::id,
                Lists.immutable.with(
                        new Column<>("step", this::step),
                        new Column<>(
                                "channel",
                                step -> step.channel().ifPresent(channel -> html.text(words.of("channel", channel)))),
                        new Column<>("emotion", this::emotion),
                        new Column<>("ways", this::ways),
                        new Column<>("rests", step -> proof(step.proof()))));
    }

    private void step(StepContent step) {
        html.text(step.number() + " ");
        words(html, step.title());
        step.summary().ifPresent(summary -> paragraph(summary, ""));
        step.quote().ifPresent(quote -> paragraph(quote, "quote"));
        if (step.moment()) {
            html.text(" ").inline("span", phrases.say("moment"), "class", "tag");
        }
    }

    private void emotion(StepContent step) {
        step.feeling().ifPresent(feeling -> html.text(FeelingWords.of(feeling, words)));
        if (step.isHard()) {
            html.text(" ").inline("span", phrases.say("hard"), "class", "tag");
        }
    }

    private void ways(StepContent step) {
        ImmutableList<WayContent> ways = content.ways(step, words);
        if (ways.notEmpty()) {
            html.open("ul");
            ways.forEach(way -> {
                html.open("li");
                way.label().ifPresent(label -> {
                    words(html, label);
                    html.text(": ");
                });
                html.open("a", "href", "#" + way.to().id())
                        .text(
                                way.back()
                                        ? phrases.say("back", way.to().number())
                                        : way.to().number())
                        .close();
                html.close();
            });
            html.close();
        }
    }

    private void services(StageContent stage) {
        table(
                phrases.say("services.of", stage.title().text()),
                content.services().select(service -> service.stage().equals(stage.id())),
                ServiceContent::id,
                Lists.immutable.with(
                        new Column<>("service", service -> words(html, service.title())),
                        new Column<>(
                                "provider",
                                service -> html.text(
                                        service.provider().isEmpty()
                                                ? words.of("level", service.level())
                                                : service.provider() + ", " + words.of("level", service.level()))),
                        new Column<>("state", this::state),
                        new Column<>("rests", service -> proof(service.proof()))));
    }

    private void state(ServiceContent service) {
        service.state().ifPresent(state -> html.text(words.of("state", state)));
        if (!service.why().isEmpty()) {
            html.text(": " + service.why());
        }
    }

    private void pains(StageContent stage) {
        table(
                phrases.say("pains.of", stage.title().text()),
                content.pains().select(pain -> pain.stage().equals(stage.id())),
                PainContent::id,
                Lists.immutable.with(
                        new Column<>("pain", pain -> words(html, pain.text())),
                        new Column<>("kind", pain -> html.text(words.of("kind", pain.kind()))),
                        new Column<>("severity", pain -> html.text(words.of("severity." + pain.severity()))),
                        new Column<>("view", pain -> html.text(words.of("view", pain.view()))),
                        new Column<>("rests", pain -> proof(pain.proof()))));
    }

    private void practices(StageContent stage) {
        table(
                phrases.say("practices.of", stage.title().text()),
                content.practices().select(practice -> practice.stage().equals(stage.id())),
                PracticeContent::id,
                Lists.immutable.with(
                        new Column<>("practice", practice -> words(html, practice.text())),
                        new Column<>("municipality", practice -> words(html, practice.municipality())),
                        new Column<>("rests", practice -> proof(practice.proof()))));
    }

    /** The proposals of the whole journey. */
    void proposals() {
        table(
                phrases.say("proposals.of", content.title().text()),
                content.proposals(),
                ProposalContent::id,
                Lists.immutable.with(
                        new Column<>("proposal", proposal -> {
                            html.text(words.of("proposal.letter") + proposal.number() + " ");
                            words(html, proposal.text());
                        }),
                        new Column<>("owner", proposal -> html.text(proposal.owner())),
                        new Column<>("effort", proposal -> proposal.effort().ifPresent(this::number)),
                        new Column<>("impact", proposal -> proposal.impact().ifPresent(this::number)),
                        new Column<>("status", proposal -> html.text(words.of("proposal", proposal.status()))),
                        new Column<>("rests", proposal -> proof(proposal.proof()))));
    }

    private void number(int number) {
        html.text(Integer.toString(number));
    }

    private void paragraph(Said said, String look) {
        html.open("p", "class", look);
        words(html, said);
        html.close();
    }

    private void proof(Proof proof) {
        html.text(Spoken.proof(proof, words));
    }

    /** Ids are given to rows once: a thing that stands in several stages keeps the first. */
    private <T> void table(
            String caption, ImmutableList<T> things, Function<T, String> id, ImmutableList<Column<T>> columns) {
        if (things.isEmpty()) {
            return;
        }
        html.open("div", "class", "table", "tabindex", "0").open("table").element("caption", caption);
        html.open("thead").open("tr");
        columns.forEach(column -> html.element("th", phrases.say(column.heading()), "scope", "col"));
        html.close().close().open("tbody");
        things.forEach(thing -> row(thing, id.apply(thing), columns));
        html.close().close().close();
    }

    private <T> void row(T thing, String id, ImmutableList<Column<T>> columns) {
        html.open("tr", ids.add(id) ? new String[] {"id", id, "data-id", id} : new String[] {"data-id", id});
        columns.forEachWithIndex((column, i) -> {
            String[] head = {"scope", "row"};
            html.open(i == 0 ? "th" : "td", i == 0 ? head : new String[0]);
            column.cell().accept(thing);
            html.close();
        });
        html.close();
    }
}
