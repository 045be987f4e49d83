package ee.teekond.exchange;

import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ChoiceType;
import ee.teekond.model.descriptor.FieldType.DecimalType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.MapType;
import ee.teekond.model.descriptor.Shape;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/** A value of a field in few words, for a cell of a table. */
record FieldWords(Object value, Language language) implements FieldType.FewCases<String> {

    static String of(FieldType type, Object value, Language language) {
        return type.match(new FieldWords(value, language));
    }

    private String of(FieldType type, Object part) {
        return of(type, part, language);
    }

    @Override
    public String otherwise() {
        return value.toString();
    }

    @Override
    public String text() {
        return ((Text) value).forReader(language);
    }

    @Override
    public String decimal(DecimalType type) {
        return type.written((Long) value);
    }

    @Override
    public String choice(ChoiceType type) {
        return ((Choice) value).code();
    }

    @Override
    public String list(ListType type) {
        return ((ImmutableList<?>) value).collect(item -> of(type.item(), item)).makeString(", ");
    }

    @Override
    public String map(MapType type) {
        return ((ImmutableSortedMap<?, ?>) value)
                .keyValuesView()
                .collect(pair -> of(type.key(), pair.getOne()) + ": " + of(type.value(), pair.getTwo()))
                .makeString(", ");
    }

    /** The two ends of a range; an open end is left blank. */
    @Override
    public String leaf(Shape<?> shape) {
        return shape.fields()
                .collect(field -> shape.get(value, field)
                        .map(part -> of(field.type(), part))
                        .orElse(""))
                .makeString("–");
    }
}
