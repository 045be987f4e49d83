package ee.teekond.file;

import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.DecimalType;
import ee.teekond.model.descriptor.FieldType.IntegerType;
import ee.teekond.model.descriptor.FieldType.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a map's keys. They are strings there, so of a number only the way it is written can be told. */
record SchemaKey(SchemaType values) implements FieldType.FewCases<ObjectNode> {

    @Override
    public ObjectNode otherwise() {
        throw new IllegalStateException("such a value is no key");
    }

    @Override
    public ObjectNode string(Pattern pattern) {
        return values.string(pattern);
    }

    @Override
    public ObjectNode integer(IntegerType type) {
        int shortest = String.valueOf(type.min()).length();
        int longest = String.valueOf(type.max()).length();
        return pattern("^[0-9]{" + shortest + "," + longest + "}$");
    }

    @Override
    public ObjectNode decimal(DecimalType type) {
        return pattern("^-?[0-9]{1," + ValueDecoder.DIGITS + "}(?:\\.[0-9]{1," + type.places() + "}0*)?$");
    }

    private static ObjectNode pattern(String pattern) {
        return JsonMapper.shared().createObjectNode().put("pattern", pattern);
    }
}
