package ee.teekond.question;

import ee.teekond.model.descriptor.Choice;

/** What an answer counts, besides people. */
public enum Measure implements Choice {
    /** What the question asks for. */
    VALUE,
    /** The part of the value that is about the service itself. */
    DIRECT,
    /** The part of the value that is about a touchpoint using the service. */
    INDIRECT,
    /** What is known not to be so yet. */
    NOT_YET,
    /** What cannot be counted because nobody has written it down. */
    UNKNOWN,
    /** What is only planned. */
    PLANNED,
    /** What is planned and should have begun. */
    OVERDUE,
    /** What is being tried out. */
    PILOT,
    /** What can be used, but with a lack. */
    HINDERED,
    /** What is there in part. */
    PARTLY,
    /** What is felt now and was not before. */
    NEW,
    /** What was felt then and still is. */
    LASTING,
    /** What was felt then and no longer is. */
    GONE,
    /** Municipalities that already do well where others have trouble. */
    SOLVED,
    /** Services of reference steps that are used. */
    USED,
    /** Services of reference steps. */
    SERVICES,
    /** Of those the ones that are offered. */
    OFFERED,
    /** The least it can be. */
    LEAST,
    /** Steps that are blocked. */
    BLOCKED,
    /** What is said on weak evidence. */
    WEAK,
    /** What is said on fair evidence. */
    FAIR,
    /** What is said on strong evidence. */
    STRONG,
    /** What is said without a source. */
    ASSUMED,
    /** What is invented for the example. */
    INVENTED,
    /** Everything that was looked at. */
    TOTAL
}
