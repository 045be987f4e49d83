package ee.teekond.layout.card;

import ee.teekond.layout.icon.Symbol;
import ee.teekond.model.descriptor.Choice;

/** Finds the icon of a model's word: they have the same name. */
public final class Symbols {
    private Symbols() {}

    public static Symbol of(Choice choice) {
        return Symbol.valueOf(choice.name());
    }
}
