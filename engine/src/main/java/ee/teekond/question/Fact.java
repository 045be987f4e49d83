package ee.teekond.question;

import ee.teekond.model.descriptor.Choice;
import java.io.Serializable;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * One thing a {@link Reason} says.
 *
 * @param name such as {@code state}; words for people are found by it
 * @param value a {@link String} (a code, an id or a day), an {@link Integer}, a {@link Boolean}, or a list of strings
 */
public record Fact(String name, Object value) implements Serializable {

    public static Fact of(String name, Choice value) {
        return new Fact(name, value.code());
    }

    public static Fact of(String name, String value) {
        return new Fact(name, value);
    }

    public static Fact of(String name, LocalDate day) {
        return new Fact(name, day.toString());
    }

    public static Fact of(String name, ImmutableList<String> values) {
        return new Fact(name, values);
    }

    public static Fact of(String name, int value) {
        return new Fact(name, value);
    }

    public static Fact of(String name, boolean value) {
        return new Fact(name, value);
    }
}
