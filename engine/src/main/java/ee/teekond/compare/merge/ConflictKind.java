package ee.teekond.compare.merge;

import ee.teekond.model.descriptor.Choice;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Situations in which two sides cannot both have their way. «We» are ours, «they» are theirs. */
public enum ConflictKind implements Choice {
    /** Both changed the same field, each to something else. */
    BOTH_CHANGED,
    /** Both moved the same element, each to another place. */
    BOTH_MOVED,
    /** Both added an element with the same id, and the two differ. */
    ADDED_TWICE,
    /** They removed what we have changed. */
    REMOVED_BUT_CHANGED,
    /** They removed what we have moved elsewhere. */
    REMOVED_BUT_MOVED,
    /** They removed what we have hung something of our own on. */
    REMOVED_BUT_EXTENDED,
    /** They removed what something of ours refers to. */
    REMOVED_BUT_USED,
    /** They changed or moved what we have removed. */
    CHANGED_BUT_REMOVED,
    /** They put something beneath what we have removed. */
    EXTENDED_BUT_REMOVED,
    /** Something of theirs refers to what we have removed. */
    USED_BUT_REMOVED,
    /** They divided a step that we have changed or moved. */
    SPLIT_BUT_CHANGED,
    /** They made one step of several, of which we have changed or moved one. */
    MERGED_BUT_CHANGED,
    /** They added what we had added ourselves in other words. */
    ADDED_ALIKE("same,both,ours"),
    /** A service we use is no longer provided. */
    SERVICE_RETIRED("replace,keep");

    private final String choices;

    ConflictKind() {
        this("ours,theirs");
    }

    ConflictKind(String choices) {
        this.choices = choices;
    }

    /** The words a person can settle it with. */
    public ImmutableList<String> choices() {
        return Lists.immutable.fromStream(Pattern.compile(",").splitAsStream(choices));
    }
}
