package ee.teekond.server.web;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What may stand after the question mark of an address.
 *
 * @param values what it can be; empty if that is not a list
 */
record Parameter(String name, String about, ImmutableList<String> values) {

    static final Parameter LANGUAGE =
            new Parameter("lang", "The language of words and content.", Lists.immutable.with("et", "en", "uk", "ru"));

    static final Parameter AS_OF = new Parameter("as-of", "The day to answer for, such as 2026-01-31.");

    Parameter(String name, String about) {
        this(name, about, Lists.immutable.empty());
    }

    Parameter(String name, String about, String... values) {
        this(name, about, Lists.immutable.with(values));
    }
}
