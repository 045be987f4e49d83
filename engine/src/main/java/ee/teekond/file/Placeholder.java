package ee.teekond.file;

import ee.teekond.model.Sample;
import ee.teekond.model.Span;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ChoiceType;
import ee.teekond.model.descriptor.FieldType.DecimalType;
import ee.teekond.model.descriptor.FieldType.IntegerType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.MapType;
import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.Shape;
import java.time.LocalDate;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedMaps;

/** Stands in for a required value that is missing, so that the rest of the element can still be looked at. */
final class Placeholder implements FieldType.Cases<Object> {

    @Override
    public Object text() {
        return Text.EMPTY;
    }

    @Override
    public Object string(Pattern pattern) {
        return "";
    }

    @Override
    public Object flag() {
        return false;
    }

    @Override
    public Object integer(IntegerType type) {
        return type.min();
    }

    @Override
    public Object decimal(DecimalType type) {
        return 0L;
    }

    @Override
    public Object date() {
        return LocalDate.EPOCH;
    }

    @Override
    public Object span() {
        return new Span(0, Span.Unit.D);
    }

    @Override
    public Object choice(ChoiceType type) {
        return type.choices().getFirst();
    }

    @Override
    public Object reference(ReferenceType type) {
        return "";
    }

    @Override
    public Object list(ListType type) {
        return Lists.immutable.empty();
    }

    @Override
    public Object map(MapType type) {
        return SortedMaps.immutable.empty();
    }

    @Override
    public Object leaf(Shape<?> shape) {
        return shape.create(Maps.immutable.empty());
    }

    @Override
    public Object sample() {
        return Sample.NONE;
    }
}
