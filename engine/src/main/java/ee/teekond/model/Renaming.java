package ee.teekond.model;

import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.FieldType.Scope;
import ee.teekond.model.descriptor.Kind.Slot;
import ee.teekond.model.descriptor.Shape;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/**
 * A document with other ids, so that it can be laid beside one in which the same elements are called so. References within
 * the document follow; ids in a document itself are never renamed.
 *
 * @param ids the new id for each old one; what is not named keeps its own
 */
public record Renaming(MapIterable<String, String> ids) {

    /** The document, its root included, by the new ids. */
    public Document of(Document document) {
        Document.Builder renamed = Document.of(element(document.root()));
        own(document, document.root(), renamed);
        return renamed.build();
    }

    /** The new id for an old one. */
    public String id(String old) {
        return ids.getIfAbsentValue(old, old);
    }

    private void own(Document document, Element owner, Document.Builder renamed) {
        for (Slot slot : owner.descriptor().slots()) {
            for (String child : document.children(owner.id(), slot.name())) {
                renamed.add(
                        id(owner.id()), slot.name(), element(document.elements().get(child)));
                own(document, document.elements().get(child), renamed);
            }
        }
    }

    private Element element(Element element) {
        MutableMap<String, Object> values = Maps.mutable.empty();
        boolean same = ids.get(element.id()) == null;
        for (Field field : element.descriptor().fields()) {
            Object value = element.get(field).orElse(null);
            if (value != null) {
                Object renamed = field.type().match(new Renamed(value));
                same &= renamed.equals(value);
                values.put(field.name(), renamed);
            }
        }
        return same ? element : (Element) element.descriptor().create(id(element.id()), values);
    }

    private final class Renamed implements FieldType.FewCases<Object> {
        private final Object value;

        Renamed(Object value) {
            this.value = value;
        }

        @Override
        public Object otherwise() {
            return value;
        }

        @Override
        public Object reference(ReferenceType reference) {
            return reference.scope() == Scope.LOCAL ? id((String) value) : value;
        }

        @Override
        public Object list(ListType list) {
            return ((ImmutableList<?>) value).collect(item -> list.item().match(new Renamed(item)));
        }

        @Override
        public Object leaf(Shape<?> shape) {
            MutableMap<String, Object> values = Maps.mutable.empty();
            boolean same = true;
            for (Field field : shape.fields()) {
                Object part = shape.get(value, field).orElse(null);
                if (part != null) {
                    Object renamed = field.type().match(new Renamed(part));
                    same &= renamed.equals(part);
                    values.put(field.name(), renamed);
                }
            }
            return same ? value : shape.create(values);
        }
    }
}
