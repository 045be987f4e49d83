package ee.teekond.finding;

import ee.teekond.model.descriptor.Choice;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every rule there is. A rule's id is its name, the family before the first underscore parted by a dot: {@code
 * FILE_UNKNOWN_FIELD} is {@code file.unknown-field}. Ids are part of the interface and are never renamed; each has a page
 * in {@code docs/rules.md} and a message in every language of the interface.
 */
public enum Rule implements Choice {
    FILE_UNREADABLE(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    FILE_TOO_DEEP(Severity.ERROR),
    FILE_TOO_MANY_VALUES(Severity.ERROR),
    FILE_NOT_TEXT(Severity.ERROR),
    FILE_CHARACTER(Severity.ERROR),
    FILE_SYNTAX(Severity.ERROR),
    FILE_ALIAS(Severity.ERROR),
    FILE_TAG(Severity.ERROR),
    FILE_SECOND_DOCUMENT(Severity.ERROR),
    FILE_EMPTY(Severity.ERROR),
    FILE_FORMAT_NEWER(Severity.ERROR),
    FILE_UNKNOWN_KIND(Severity.ERROR),
    FILE_DUPLICATE_FIELD(Severity.ERROR),
    FILE_UNKNOWN_FIELD(Severity.ERROR),
    FILE_MISSING_FIELD(Severity.ERROR),
    FILE_WRONG_TYPE(Severity.ERROR),
    FILE_UNKNOWN_WORD(Severity.ERROR),
    FILE_OUT_OF_RANGE(Severity.ERROR),
    FILE_PATTERN(Severity.ERROR),
    FILE_EXACTLY_ONE(Severity.ERROR),
    FILE_SAMPLE_CHANGES(Severity.ERROR),
    FILE_TOO_MANY_FINDINGS(Severity.ERROR),
    WORKSPACE_USES(Severity.ERROR),
    ID_DUPLICATE(Severity.ERROR),
    REFERENCE_DANGLING(Severity.ERROR),
    NEED_CYCLE(Severity.ERROR),
    REFERENCE_CYCLE(Severity.ERROR),
    RANGE_REVERSED(Severity.ERROR),
    STAGE_EMPTY(Severity.WARNING),
    TRANSLATION_MISSING(Severity.WARNING),
    CLAIM_WITHOUT_EVIDENCE(Severity.WARNING),
    TOUCHPOINT_UNREACHABLE(Severity.WARNING),
    PARTLY_WITHOUT_WHY(Severity.WARNING),
    NEED_NOT_PRODUCED(Severity.WARNING),
    PLAN_TOTAL_DIFFERS(Severity.WARNING),
    PLAN_OUTSIDE_PERIOD(Severity.WARNING),
    PLAN_CODE_REPEATED(Severity.WARNING),
    INDICATOR_TARGET_FALLS(Severity.WARNING),
    MUNICIPALITY_CODE(Severity.WARNING),
    PERSONA_NOT_FICTIONAL(Severity.WARNING),
    ADOPTION_RULE(Severity.WARNING),
    VIEW_LANE_REPEATED(Severity.WARNING),
    DISMISSAL_WITHOUT_FINDING(Severity.WARNING),
    WRITE_READ_ONLY(Severity.ERROR),
    WRITE_WITHOUT_SAMPLE(Severity.ERROR),
    WRITE_CHANGED_SINCE(Severity.ERROR),
    WRITE_PLACE_TAKEN(Severity.ERROR),
    WRITE_COMMENT_LOST(Severity.ERROR),
    EDIT_UNKNOWN_DOCUMENT(Severity.ERROR),
    EDIT_UNKNOWN_ELEMENT(Severity.ERROR),
    EDIT_UNKNOWN_FIELD(Severity.ERROR),
    EDIT_VALUE(Severity.ERROR),
    EDIT_REQUIRED_FIELD(Severity.ERROR),
    EDIT_DUPLICATE_ID(Severity.ERROR),
    EDIT_NO_PLACE(Severity.ERROR),
    EDIT_NO_NEIGHBOUR(Severity.ERROR),
    EDIT_WHOLE_DOCUMENT(Severity.ERROR),
    EDIT_NOT_LINKED(Severity.ERROR),
    EDIT_STILL_USED(Severity.ERROR),
    EDIT_DANGLING(Severity.ERROR),
    EDIT_CHANGED_SINCE(Severity.ERROR),
    EDIT_CHANGED_BY(Severity.ERROR),
    EDIT_NOTHING_TO_UNDO(Severity.ERROR),
    IMPORT_NOT_A_TABLE(Severity.ERROR),
    IMPORT_MISSING_COLUMN(Severity.ERROR),
    IMPORT_UNKNOWN_COLUMN(Severity.ERROR),
    IMPORT_NO_QUESTION(Severity.ERROR),
    IMPORT_ELEMENT_FORM(Severity.ERROR),
    IMPORT_UNKNOWN_NAME(Severity.ERROR),
    IMPORT_VALUE(Severity.ERROR),
    IMPORT_EMPTY(Severity.ERROR),
    IMPORT_TWICE(Severity.ERROR),
    IMPORT_SAMPLE(Severity.ERROR);

    private static final Map<String, Rule> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rule::code, rule -> rule));

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** The rule with this id. */
    public static Optional<Rule> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** How bad a finding of this rule is. */
    public Severity severity() {
        return severity;
    }

    /** The rule's id, such as {@code file.unknown-field}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
