package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** How far a proposal has come. */
public enum ProposalStatus implements Choice {
    NEW,
    DISCUSSED,
    ACCEPTED,
    PLANNED,
    TESTED,
    DONE,
    DECLINED
}
