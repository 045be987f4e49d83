package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** Level of language skill in the Common European Framework, weakest first. */
public enum Cefr implements Choice {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2;

    @Override
    public String code() {
        return name();
    }
}
