package ee.teekond.compare.merge;

import static ee.teekond.Sketch.list;
import static ee.teekond.compare.merge.TwoVersions.FIRST;
import static ee.teekond.compare.merge.TwoVersions.add;
import static ee.teekond.compare.merge.TwoVersions.edited;
import static ee.teekond.compare.merge.TwoVersions.pain;
import static ee.teekond.compare.merge.TwoVersions.set;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.AnyEdit;
import ee.teekond.AnyEdit.Forked;
import ee.teekond.edit.Edit;
import ee.teekond.edit.Spot;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Marks;
import ee.teekond.model.Values;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType.Scope;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.statistics.Statistics;

/** The laws of merging, over documents of every kind. */
class MergeLawsTest {

    private static final int ENOUGH = 20_000;

    @Provide
    static Arbitrary<Forked> forks() {
        return AnyEdit.forked();
    }

    @Provide
    static Arbitrary<Forked> crowds() {
        return AnyEdit.crowded();
    }

    @Property(tries = 1000)
    void merging_what_is_the_same_changes_nothing(@ForAll("forks") Forked fork) {
        Merge merge = merge(fork.base(), fork.ours(), fork.ours());

        assertThat(merge.result()).isEqualTo(fork.ours());
        assertThat(merge.conflicts()).isEmpty();
    }

    @Property(tries = 1000)
    void what_only_ours_changed_stays(@ForAll("forks") Forked fork) {
        Merge merge = merge(fork.base(), fork.ours(), fork.base());

        assertThat(merge.result()).isEqualTo(fork.ours());
        assertThat(merge.conflicts()).isEmpty();
    }

    @Property(tries = 1000)
    void what_only_theirs_changed_is_taken(@ForAll("forks") Forked fork) {
        Merge merge = merge(fork.base(), fork.base(), fork.theirs());

        assertThat(merge.result()).isEqualTo(fork.theirs());
        assertThat(merge.conflicts()).isEmpty();
    }

    @Property(tries = 2000)
    void either_order_gives_the_same_where_nothing_conflicts(@ForAll("forks") Forked fork) {
        Merge one = merge(fork.base(), fork.ours(), fork.theirs());
        Merge other = merge(fork.base(), fork.theirs(), fork.ours());
        boolean agree = one.conflicts().isEmpty() && other.conflicts().isEmpty();
        Statistics.collect(agree ? "agree" : "conflict");

        if (agree) {
            assertThat(one.result()).isEqualTo(other.result());
        }
        assertThat(one.conflicts().isEmpty()).isEqualTo(other.conflicts().isEmpty());
    }

    @Example
    void what_we_took_away_from_what_both_removed_is_a_conflict() {
        Document base = edited(FIRST, add("a", "painPoints", pain("jarjekord", "Järjekord on pikk")));
        Document ours = edited(
                base, new Edit.Move("jarjekord", new Spot("b", "painPoints", Optional.empty())), new Edit.Remove("a"));
        Document theirs = edited(base, new Edit.Remove("a"));

        assertThat(merge(base, ours, theirs).conflicts().collect(Conflict::kind))
                .containsExactly(ConflictKind.REMOVED_BUT_MOVED);
        assertThat(merge(base, theirs, ours).conflicts().collect(Conflict::kind))
                .containsExactly(ConflictKind.CHANGED_BUT_REMOVED);
    }

    /** A service and a pain point may bear the same id: one is of the catalogue, the other of the journey. */
    @Example
    void a_service_they_unlinked_is_no_removed_pain_point_of_the_same_id() {
        Document base = edited(FIRST, add("a", "painPoints", pain("arst", "Arsti pole")));
        Document ours = edited(base, new Edit.Remove("b"));
        Document theirs = edited(base, set("b", "services", list()), new Edit.Remove("arst"));

        assertThat(merge(base, ours, theirs).conflicts().collect(Conflict::kind))
                .containsExactly(ConflictKind.CHANGED_BUT_REMOVED);
        assertThat(merge(base, theirs, ours).conflicts().collect(Conflict::kind))
                .containsExactly(ConflictKind.REMOVED_BUT_CHANGED);
    }

    @Property(tries = 2000)
    void references_resolve_and_the_document_is_in_one_piece(@ForAll("crowds") Forked fork) {
        Merge merge = merge(fork.base(), fork.ours(), fork.theirs());

        sound(merge.result());
    }

    @Property(tries = 1000)
    void they_resolve_too_where_theirs_prevails(@ForAll("crowds") Forked fork) {
        Wishes theirs = new Wishes() {
            @Override
            public java.util.Optional<Side> prefers(Aspect aspect) {
                return java.util.Optional.of(Side.THEIRS);
            }
        };
        sound(Merge.of(fork.base(), fork.ours(), fork.theirs(), Language.ET, theirs)
                .result());
    }

    @Property(tries = 1000)
    void they_resolve_too_where_some_changes_are_taken(@ForAll("crowds") Forked fork, @ForAll int seed) {
        Wishes some = new Wishes() {
            @Override
            public boolean takes(Aspect aspect) {
                return (aspect.toString().hashCode() ^ seed) % 3 != 0;
            }
        };
        sound(Merge.of(fork.base(), fork.ours(), fork.theirs(), Language.ET, some)
                .result());
    }

    @Property(tries = 1000)
    void where_nothing_is_taken_ours_stays(@ForAll("crowds") Forked fork) {
        Wishes nothing = new Wishes() {
            @Override
            public boolean takes(Aspect aspect) {
                return false;
            }
        };
        assertThat(Merge.of(fork.base(), fork.ours(), fork.theirs(), Language.ET, nothing)
                        .result())
                .isEqualTo(fork.ours());
    }

    @Property(tries = 1000)
    void nothing_of_ours_goes_that_they_did_not_remove(@ForAll("forks") Forked fork) {
        Merge merge = merge(fork.base(), fork.ours(), fork.theirs());

        assertThat(fork.ours().elements().keysView().reject(merge.result().elements()::containsKey))
                .allMatch(id -> fork.base().elements().containsKey(id)
                        && fork.ours()
                                .elements()
                                .get(id)
                                .equals(fork.base().elements().get(id))
                        && !fork.theirs().elements().containsKey(id));
    }

    /** A sample mark stays as long as the field it marks. */
    private static Optional<Object> stays(Element mine, Field field, Element merged) {
        if (!field.equals(Marks.sample(mine.descriptor()))) {
            return mine.get(field);
        }
        return Optional.<Object>of(mine.marks()
                        .sample()
                        .only(mine.descriptor()
                                .fields()
                                .select(each -> merged.get(each).isPresent())
                                .collect(Field::name)))
                .filter(left -> mine.descriptor().says(field, left));
    }

    @Property(tries = 1000)
    void what_ours_changed_stays_changed(@ForAll("forks") Forked fork) {
        Merge merge = merge(fork.base(), fork.ours(), fork.theirs());
        for (Element mine : fork.ours().inOrder()) {
            Element base = fork.base().elements().get(mine.id());
            Element merged = merge.result().elements().get(mine.id());
            if (base != null && merged != null && base.descriptor().equals(mine.descriptor())) {
                assertThat(mine.descriptor().fields().select(field -> {
                            boolean local = !mine.get(field).equals(base.get(field));
                            boolean plain = mine.get(field).isPresent()
                                    && !(mine.get(field).get()
                                            instanceof org.eclipse.collections.api.list.ImmutableList)
                                    && !(mine.get(field).get() instanceof ee.teekond.model.Text);
                            return local && plain && !merged.get(field).equals(stays(mine, field, merged));
                        }))
                        .isEmpty();
            }
        }
    }

    /** The same random documents on every machine, so this is true always or never. */
    @Example
    void every_conflict_is_reached() {
        Set<ConflictKind> missing = EnumSet.complementOf(EnumSet.of(
                ConflictKind.SPLIT_BUT_CHANGED,
                ConflictKind.MERGED_BUT_CHANGED,
                ConflictKind.ADDED_ALIKE,
                ConflictKind.SERVICE_RETIRED));
        RandomGenerator<Forked> crowds = crowds().generator(ENOUGH);
        Random random = new Random(1);
        for (int i = 0; i < ENOUGH && !missing.isEmpty(); i++) {
            Forked fork = crowds.next(random).value();
            merge(fork.base(), fork.ours(), fork.theirs())
                    .conflicts()
                    .forEach(conflict -> missing.remove(conflict.kind()));
        }

        assertThat(missing).isEmpty();
    }

    private static Merge merge(Document base, Document ours, Document theirs) {
        return Merge.of(base, ours, theirs, Language.ET);
    }

    private static void sound(Document document) {
        for (Element element : document.inOrder()) {
            assertThat(Values.references(element)
                            .select(reference -> reference.type().scope() == Scope.LOCAL)
                            .reject(reference -> document.elements().containsKey(reference.target())))
                    .isEmpty();
        }
        assertThat(document.inOrder().collect(Element::id).toSet())
                .isEqualTo(document.elements().keysView().toSet());
    }
}
