package ee.teekond.model.descriptor;

import java.util.Optional;

/**
 * One row of a descriptor table.
 *
 * @param name as in files, JSON and the record's component
 * @param type what it may hold
 * @param required whether a record without it is refused
 * @param standard what an absent field means, for fields where absence is a value
 */
public record Field(String name, FieldType type, boolean required, Optional<Object> standard) {

    @Override
    public String toString() {
        return name;
    }
}
