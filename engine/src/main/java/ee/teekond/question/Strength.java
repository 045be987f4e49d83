package ee.teekond.question;

import ee.teekond.model.descriptor.Choice;

/** How strong the evidence for a claim is, the weakest first; {@link Support} says by which rule. */
public enum Strength implements Choice {
    /** It rests on nothing. */
    NONE,
    WEAK,
    FAIR,
    STRONG
}
