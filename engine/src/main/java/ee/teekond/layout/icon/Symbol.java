package ee.teekond.layout.icon;

import java.util.Locale;

/** Every icon there is. What a model word looks like follows from its name: channel {@code home-visit} is HOME_VISIT. */
public enum Symbol {
    // Channels.
    WEB,
    SELF_SERVICE,
    SOCIAL,
    PHONE,
    E_MAIL,
    LETTER,
    COUNTER,
    EVENT,
    HOME_VISIT,

    // Kinds of pain points.
    MISSING,
    CONFUSING,
    WORDING,
    LANGUAGE,
    FINDABILITY,
    WAITING,
    ELIGIBILITY,
    COST,
    DIGITAL,
    ATTITUDE,

    // Levels of providers.
    MUNICIPALITY,
    STATE,
    THIRD_SECTOR,
    PRIVATE,

    // States of an offer.
    OFFERED,
    PARTLY,
    PLANNED,
    PILOT,
    ENDED,
    NOT_OFFERED,
    UNKNOWN,

    // Kinds of difference.
    SAME,
    ADAPTED,
    MISSING_HERE,
    ADDED,
    MOVED,
    SPLIT,
    MERGED,
    NOT_APPLICABLE,

    // States of a step in a walk.
    REACHABLE,
    BLOCKED,
    UNCERTAIN,

    // Where a proposal stands; planned and done are drawn as PLANNED and OFFERED.
    NEW,
    DISCUSSED,
    ACCEPTED,
    TESTED,
    DECLINED,

    // Emotions from -2 to +2.
    VERY_LOW,
    LOW,
    NEUTRAL,
    HIGH,
    VERY_HIGH,

    // Lanes and what else a map speaks of.
    STEPS,
    CURVE,
    SERVICE,
    PAIN,
    STAR,
    BULB,
    BOOKMARK,
    GOAL,
    FLAG,
    CLOCK,
    LOOP,
    USER,
    LINK,
    DOCUMENT,
    ARROW,

    // Commands.
    UNDO,
    REDO,
    PLUS,
    GRIP,
    QR,
    DOWN,
    COMPARE,
    CHECK,
    EYE,
    COPY,
    TRASH,
    MAP,
    LANES,
    X,
    PLAY,
    CHEV,
    MOON,

    LOGO;

    /** The name in the icon table and in ids: lower case, hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Drawing drawing() {
        return IconTable.bundled(this);
    }
}
