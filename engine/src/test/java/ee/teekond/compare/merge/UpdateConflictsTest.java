package ee.teekond.compare.merge;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.to;
import static ee.teekond.Sketch.using;
import static ee.teekond.compare.merge.TwoVersions.FIRST;
import static ee.teekond.compare.merge.TwoVersions.LOCAL;
import static ee.teekond.compare.merge.TwoVersions.accept;
import static ee.teekond.compare.merge.TwoVersions.add;
import static ee.teekond.compare.merge.TwoVersions.basis;
import static ee.teekond.compare.merge.TwoVersions.conflict;
import static ee.teekond.compare.merge.TwoVersions.edited;
import static ee.teekond.compare.merge.TwoVersions.pain;
import static ee.teekond.compare.merge.TwoVersions.resolve;
import static ee.teekond.compare.merge.TwoVersions.set;
import static ee.teekond.compare.merge.TwoVersions.title;
import static ee.teekond.compare.merge.TwoVersions.update;
import static ee.teekond.compare.merge.TwoVersions.version;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.edit.Edit;
import ee.teekond.edit.Spot;
import ee.teekond.model.Deviation;
import ee.teekond.model.Document;
import ee.teekond.model.Language;
import ee.teekond.model.Proposal;
import ee.teekond.model.Touchpoint;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

/** Every situation in which a municipality and a new version of its reference cannot both have their way. */
class UpdateConflictsTest {

    @Test
    void both_changed_the_same_field() {
        Document second = version(2, set("a", "title", text("Nemad")));
        Document ours = edited(LOCAL, set("a", "title", text("Meie")));

        conflict(ours, second, "a.title", ConflictKind.BOTH_CHANGED);
        assertThat(title(update(ours, second, accept("a.title")), "a")).isEqualTo("Meie");
        assertThat(update(ours, second, accept("a.title")).conflicts()).hasSize(1);
        assertThat(title(resolve(ours, second, "a.title", "theirs"), "a")).isEqualTo("Nemad");
        assertThat(title(resolve(ours, second, "a.title", "ours"), "a")).isEqualTo("Meie");
        assertThat(basis(resolve(ours, second, "a.title", "ours"))).isEqualTo("etalon@2");
        assertThat(resolve(ours, second, "a.title", "ours").offered().getFirst().conflict())
                .isPresent();
    }

    @Test
    void both_moved_the_same_step() {
        Document second = version(2, new Edit.Move("c", new Spot("etapp", "touchpoints", Optional.empty())));
        Document ours = edited(LOCAL, new Edit.Move("c", new Spot("teine", "touchpoints", Optional.empty())));

        conflict(ours, second, "c.moved", ConflictKind.BOTH_MOVED);
        assertThat(resolve(ours, second, "c.moved", "theirs").result().children("etapp", "touchpoints"))
                .containsExactly("c", "a", "b");
        assertThat(resolve(ours, second, "c.moved", "ours").result().children("teine", "touchpoints"))
                .containsExactly("c", "d");
    }

    @Test
    void they_removed_what_we_changed() {
        Document second = version(2, new Edit.Remove("a"));
        Document ours = edited(LOCAL, set("a", "title", text("Meie samm")));

        conflict(ours, second, "a.removed", ConflictKind.REMOVED_BUT_CHANGED);
        assertThat(title(resolve(ours, second, "a.removed", "ours"), "a")).isEqualTo("Meie samm");
        assertThat(resolve(ours, second, "a.removed", "theirs")
                        .result()
                        .elements()
                        .containsKey("a"))
                .isFalse();
    }

    @Test
    void they_removed_what_we_moved() {
        Document second = version(2, new Edit.Remove("a"));
        Document ours = edited(LOCAL, new Edit.Move("a", new Spot("teine", "touchpoints", Optional.empty())));

        conflict(ours, second, "a.removed", ConflictKind.REMOVED_BUT_MOVED);
    }

    @Test
    void they_removed_what_we_extended() {
        Document second = version(2, new Edit.Remove("a"));
        Document ours = edited(LOCAL, add("a", "painPoints", pain("jarjekord", "Järjekord on pikk")));

        conflict(ours, second, "a.removed", ConflictKind.REMOVED_BUT_EXTENDED);
        assertThat(resolve(ours, second, "a.removed", "ours")
                        .result()
                        .elements()
                        .keysView())
                .contains("a", "jarjekord");
        assertThat(resolve(ours, second, "a.removed", "theirs")
                        .result()
                        .elements()
                        .keysView())
                .doesNotContain("a", "jarjekord");
    }

    @Test
    void they_removed_what_we_use() {
        Document second = version(2, new Edit.Remove("a"));
        Document ours = edited(LOCAL, set("c", "next", list(to("a"))));

        conflict(ours, second, "a.removed", ConflictKind.REMOVED_BUT_USED);
        assertThat(resolve(ours, second, "a.removed", "theirs")
                        .result()
                        .find(Touchpoint.KIND, "c")
                        .orElseThrow()
                        .next())
                .isEmpty();
    }

    @Test
    void they_changed_what_we_removed() {
        Document second = version(2, set("a", "title", text("Uus")));
        Document ours = edited(LOCAL, new Edit.Remove("a"));

        conflict(ours, second, "a.title", ConflictKind.CHANGED_BUT_REMOVED);
        assertThat(resolve(ours, second, "a.title", "ours").result().elements().containsKey("a"))
                .isFalse();
        assertThat(title(resolve(ours, second, "a.title", "theirs"), "a")).isEqualTo("Uus");
    }

    @Test
    void they_removed_what_we_removed_with_a_step_that_led_there() {
        Document second = version(2, set("b", "next", list()), new Edit.Remove("c"));
        Document ours = edited(LOCAL, set("b", "next", list()), new Edit.Remove("c"), new Edit.Remove("b"));

        Update offer = update(ours, second, Answers.NONE);

        assertThat(offer.conflicts()).isEmpty();
        assertThat(offer.isFinished()).isTrue();
        assertThat(offer.result().elements().keysView()).doesNotContain("b", "c");
    }

    @Test
    void they_put_something_beneath_what_we_removed() {
        Document second = version(2, add("teine", "touchpoints", using("e", "uus")));
        Document ours = edited(LOCAL, new Edit.Remove("teine"));

        conflict(ours, second, "e.added", ConflictKind.EXTENDED_BUT_REMOVED);
        assertThat(resolve(ours, second, "e.added", "theirs").result().children("teine", "touchpoints"))
                .contains("e");
    }

    @Test
    void something_of_theirs_uses_what_we_removed() {
        Document second = version(2, set("b", "next", list(to("c"), to("d"))));
        Document ours = edited(LOCAL, new Edit.Remove("d"));

        conflict(ours, second, "b.next", ConflictKind.USED_BUT_REMOVED);
    }

    @Test
    void what_they_rearranged_beneath_what_goes_goes_with_it_and_nothing_refers_to_it() {
        ImmutableList<String> pains = list("mure", "teine-mure");
        Document first = edited(
                FIRST,
                add("c", "painPoints", pain("teine-mure", "Kaugel")),
                add("c", "painPoints", pain("mure", "Ootab")),
                add("etalon@1", "proposals", element(Proposal.KIND, "ettepanek", "addresses", pains)));
        Document theirs = edited(
                first,
                new Edit.Move("mure", new Spot("c", "painPoints", Optional.of("teine-mure"))),
                new Edit.Remove("teine"));
        Document ours = edited(first, new Edit.Move("c", new Spot("teine", "touchpoints", Optional.empty())));

        Document result = Merge.of(first, ours, theirs, Language.ET, new Wishes() {
                    @Override
                    public Optional<Side> prefers(Aspect aspect) {
                        return Optional.of(Side.THEIRS);
                    }
                })
                .result();

        assertThat(result.elements().keysView()).doesNotContain("c", "mure", "teine-mure");
        assertThat(result.find(Proposal.KIND, "ettepanek").orElseThrow().addresses())
                .isEmpty();
    }

    @Test
    void they_added_what_we_had_added_ourselves() {
        Document second = version(2, add("etapp", "touchpoints", using("saab-teatmiku", "teatmik")));
        Document ours = edited(LOCAL, add("etapp", "touchpoints", using("loeb-voldikut", "teatmik")));

        conflict(ours, second, "saab-teatmiku.added", ConflictKind.ADDED_ALIKE);
        Update settled = resolve(ours, second, "saab-teatmiku.added", "same");
        Document same = settled.result();
        assertThat(settled.offered().collect(Offered::id)).contains("saab-teatmiku.added");
        assertThat(same.elements().containsKey("saab-teatmiku")).isFalse();
        assertThat(same.find(Touchpoint.KIND, "loeb-voldikut").orElseThrow().origin())
                .containsExactly("saab-teatmiku");
        assertThat(resolve(ours, second, "saab-teatmiku.added", "both")
                        .result()
                        .elements()
                        .keysView())
                .contains("saab-teatmiku", "loeb-voldikut");
        assertThat(resolve(ours, second, "saab-teatmiku.added", "ours").result().all(Deviation.KIND))
                .hasSize(1);
    }

    @Test
    void they_divided_what_we_changed() {
        Touchpoint half = element(Touchpoint.KIND, "a-2", "services", list("elukoht"), "origin", list("a"));
        Document second = version(2, add("etapp", "touchpoints", half), set("a", "summary", text("Esimene pool")));
        Document ours = edited(LOCAL, set("a", "title", text("Meie")));

        conflict(ours, second, "a.split", ConflictKind.SPLIT_BUT_CHANGED);
        assertThat(update(LOCAL, second, Answers.ALL).conflicts()).isEmpty();
        assertThat(update(LOCAL, second, Answers.ALL).result().elements().containsKey("a-2"))
                .isTrue();
    }

    @Test
    void they_moved_together_what_we_changed() {
        Touchpoint both = element(Touchpoint.KIND, "ac", "origin", list("a", "d"));
        Document second = version(2, add("etapp", "touchpoints", both), new Edit.Remove("a"), new Edit.Remove("d"));
        Document ours = edited(LOCAL, set("d", "title", text("Meie")));

        conflict(ours, second, "ac.merged", ConflictKind.MERGED_BUT_CHANGED);
        assertThat(update(LOCAL, second, Answers.ALL).result().elements().keysView())
                .contains("ac")
                .doesNotContain("a", "d");
        assertThat(resolve(ours, second, "ac.merged", "ours")
                        .result()
                        .elements()
                        .keysView())
                .contains("a", "d")
                .doesNotContain("ac");
    }
}
