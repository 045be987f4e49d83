package ee.teekond.edit;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.AnyEdit;
import ee.teekond.AnyEdit.Edited;
import ee.teekond.edit.Edit.Batch;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Values;
import ee.teekond.model.descriptor.FieldType.Scope;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The laws of the algebra, over documents of every kind and edits of every kind. */
class EditLawsTest {

    @Provide
    static Arbitrary<Edited> documents() {
        return AnyEdit.arbitrary();
    }

    @Property(tries = 2000)
    void the_inverse_leads_back(@ForAll("documents") Edited edited) {
        Document before = edited.document();
        for (int i = 0; i < edited.edits(); i++) {
            Edit edit = edited.any().next(before);
            Optional<Change> change = edit.applyTo(before).change();
            Statistics.collect(edit.getClass().getSimpleName(), change.isPresent() ? "applied" : "refused");
            if (change.isPresent()) {
                Change done = change.orElseThrow();
                assertThat(done.inverse().applyTo(done.after()).orElseThrow().after())
                        .isEqualTo(before);
                before = done.after();
            }
        }
    }

    @Property(tries = 1000)
    void the_inverse_of_a_batch_leads_back(@ForAll("documents") Edited edited) {
        Document now = edited.document();
        MutableList<Edit> done = Lists.mutable.empty();
        for (int i = 0; i < edited.edits(); i++) {
            Edit edit = edited.any().next(now);
            Optional<Change> change = edit.applyTo(now).change();
            change.ifPresent(applied -> done.add(edit));
            now = change.map(Change::after).orElse(now);
        }

        Change whole = Edit.batch(done).applyTo(edited.document()).orElseThrow();

        assertThat(whole.after()).isEqualTo(now);
        assertThat(whole.inverse().applyTo(now).orElseThrow().after()).isEqualTo(edited.document());
    }

    @Property(tries = 2000)
    void the_difference_leads_from_one_to_the_other(@ForAll("documents") Edited edited) {
        Document before = edited.document();
        Document after = edited.any().edited(before, edited.edits());
        Change change = Diff.between(before, after).applyTo(before).orElseThrow();

        assertThat(change.after()).isEqualTo(after);
        assertThat(change.inverse().applyTo(after).orElseThrow().after()).isEqualTo(before);
    }

    @Property(tries = 500)
    void nothing_differs_from_itself(@ForAll("documents") Edited edited) {
        assertThat(Diff.between(edited.document(), edited.document())).isEqualTo(Batch.NOTHING);
    }

    @Property(tries = 2000)
    void so_many_edits_give_no_more_in_the_difference(@ForAll("documents") Edited edited) {
        Document before = edited.document();
        Document now = before;
        int applied = 0;
        for (int i = 0; i < edited.edits(); i++) {
            Optional<Change> change = edited.any().next(now).applyTo(now).change();
            applied += change.isPresent() ? 1 : 0;
            now = change.map(Change::after).orElse(now);
        }
        assertThat(Diff.between(before, now).edits().size()).isLessThanOrEqualTo(applied);
    }

    @Property(tries = 1000)
    void what_is_touched_is_what_differs_at_most(@ForAll("documents") Edited edited) {
        Document before = edited.document();
        Optional<Change> change = edited.any().next(before).applyTo(before).change();
        change.ifPresent(done -> assertThat(before.elements()
                        .keysView()
                        .toSet()
                        .withAll(done.after().elements().keysView())
                        .reject(id -> Optional.ofNullable(before.elements().get(id))
                                .equals(Optional.ofNullable(
                                        done.after().elements().get(id)))))
                .isSubsetOf(done.touched().castToSet()));
    }

    @Property(tries = 1000)
    void references_within_a_document_always_resolve(@ForAll("documents") Edited edited) {
        Document after = edited.any().edited(edited.document(), edited.edits());
        for (Element element : after.inOrder()) {
            assertThat(Values.references(element)
                            .select(reference -> reference.type().scope() == Scope.LOCAL)
                            .reject(reference -> after.elements().containsKey(reference.target())))
                    .isEmpty();
        }
    }

    @Property(tries = 1000)
    void a_document_stays_in_one_piece(@ForAll("documents") Edited edited) {
        Document after = edited.any().edited(edited.document(), edited.edits());

        assertThat(after.inOrder().collect(Element::id).toSet())
                .isEqualTo(after.elements().keysView().toSet());
        assertThat(after.owners().keysView().toSet())
                .isEqualTo(after.elements().keysView().toSet().without(after.id()));
        assertThat(after.order().valuesView()).noneMatch(list -> list.isEmpty());
    }
}
