package ee.teekond.edit;

import ee.teekond.model.Sample;
import ee.teekond.model.Span;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Choice;
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
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/** Tells whether a value is one that a field of some type may hold. */
record Fitting(Object value) implements FieldType.Cases<Boolean> {

    boolean fits(FieldType type) {
        return type.match(this);
    }

    @Override
    public Boolean text() {
        return value instanceof Text;
    }

    @Override
    public Boolean string(Pattern pattern) {
        return value instanceof String text && pattern.matches(text);
    }

    @Override
    public Boolean flag() {
        return value instanceof Boolean;
    }

    @Override
    public Boolean integer(IntegerType type) {
        return value instanceof Integer number && number >= type.min() && number <= type.max();
    }

    @Override
    public Boolean decimal(DecimalType type) {
        return value instanceof Long number && number >= type.min() && number <= type.max();
    }

    @Override
    public Boolean date() {
        return value instanceof LocalDate;
    }

    @Override
    public Boolean span() {
        return value instanceof Span;
    }

    @Override
    public Boolean choice(ChoiceType type) {
        return value instanceof Choice choice && type.choices().contains(choice);
    }

    @Override
    public Boolean reference(ReferenceType type) {
        return string(type.pattern());
    }

    @Override
    public Boolean list(ListType type) {
        return value instanceof ImmutableList<?> list && list.allSatisfy(item -> new Fitting(item).fits(type.item()));
    }

    @Override
    public Boolean map(MapType type) {
        return value instanceof ImmutableSortedMap<?, ?> map
                && map.keyValuesView()
                        .allSatisfy(pair -> new Fitting(pair.getOne()).fits(type.key())
                                && new Fitting(pair.getTwo()).fits(type.value()));
    }

    /** A record of this shape is built by the reader of its table, so its parts fit. */
    @Override
    public Boolean leaf(Shape<?> shape) {
        return shape.isOf(value);
    }

    @Override
    public Boolean sample() {
        return value instanceof Sample;
    }
}
