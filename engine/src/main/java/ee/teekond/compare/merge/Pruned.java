package ee.teekond.compare.merge;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.descriptor.Kind.Slot;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.impl.factory.Sets;

/**
 * A document without some elements and what hangs on them.
 *
 * @param other a state of the document that has other elements by these ids
 * @param instead ids of those that are taken from it, as far as their owner is there
 */
record Pruned(Document whole, SetIterable<String> without, Document other, SetIterable<String> instead) {

    static Document of(Document whole, SetIterable<String> without) {
        return new Pruned(whole, without, whole, Sets.immutable.empty()).document();
    }

    Document document() {
        if (without.isEmpty()) {
            return whole;
        }
        Document.Builder pruned = Document.of(whole.root());
        add(whole.root(), pruned);
        addInstead(other.root(), pruned);
        return pruned.build();
    }

    private void add(Element owner, Document.Builder pruned) {
        for (Slot slot : owner.descriptor().slots()) {
            for (String id : whole.children(owner.id(), slot.name()).reject(without::contains)) {
                pruned.add(owner.id(), slot.name(), whole.elements().get(id));
                add(whole.elements().get(id), pruned);
            }
        }
    }

    private void addInstead(Element owner, Document.Builder pruned) {
        for (Slot slot : owner.descriptor().slots()) {
            for (String id : other.children(owner.id(), slot.name())) {
                if (instead.contains(id) && pruned.has(owner.id()) && !pruned.has(id)) {
                    pruned.add(owner.id(), slot.name(), other.elements().get(id));
                }
                addInstead(other.elements().get(id), pruned);
            }
        }
    }
}
