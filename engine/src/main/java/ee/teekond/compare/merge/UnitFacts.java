package ee.teekond.compare.merge;

import ee.teekond.compare.ComparedFields;
import ee.teekond.compare.merge.Offered.Kind;
import ee.teekond.compare.merge.Offered.State;
import ee.teekond.edit.Edit;
import ee.teekond.edit.Spot;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Translation;
import ee.teekond.model.Wording;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What can be said of a change of a new version beside what the municipality has. */
record UnitFacts(Document ours, Document base, Document theirs, Language source) {

    /** What a version makes of an element in one aspect. */
    private static Optional<Object> value(Aspect aspect, Document document) {
        if (aspect.isAdded()) {
            return Optional.of(Sides.in(document, aspect.element()).isPresent());
        }
        if (aspect.isMoved()) {
            return Spot.of(document, aspect.element()).map(Object.class::cast);
        }
        return Sides.in(document, aspect.element())
                .flatMap(element -> element.descriptor()
                        .field(aspect.part())
                        .flatMap(field -> aspect.item()
                                .map(key ->
                                        KeyedList.of(field, element.get(field)).flatMap(list -> list.item(key)))
                                .orElseGet(() -> element.get(field))));
    }

    /** Everything a change consists of, so that two offers of it can be told apart. */
    static ImmutableList<Object> content(Unit unit, Document version) {
        return unit.aspects()
                .collect(aspect -> aspect.isAdded()
                        ? Sides.in(version, aspect.element()).map(Object.class::cast)
                        : value(aspect, version));
    }

    /** Whether only the spelling of the source language changes: its translations are said to hold as they are. */
    boolean isMinor(Unit unit) {
        if (unit.kind() != Kind.CHANGED || unit.aspects().size() > 1) {
            return false;
        }
        Optional<Text> then = text(base, unit.head());
        return text(theirs, unit.head())
                .filter(now -> then.filter(text -> now.respells(text, source)).isPresent())
                .isPresent();
    }

    private static Optional<Text> text(Document document, Aspect aspect) {
        return value(aspect, document).filter(Text.class::isInstance).map(Text.class::cast);
    }

    /** The step a group of changes divides or makes one with others. */
    String whole(Unit unit) {
        return wholes(unit).detectOptional(this::isChanged).orElse(unit.head().element());
    }

    private ImmutableList<String> wholes(Unit unit) {
        return unit.kind() == Kind.SPLIT
                ? Lists.immutable.with(unit.id().substring(0, unit.id().lastIndexOf('.')))
                : unit.aspects().select(Aspect::isRemoved).collect(Aspect::element);
    }

    /** What kind of conflict it is that we have changed or moved what they divided or made one. */
    Optional<ConflictKind> changedGroup(Unit unit, ImmutableList<Conflict> found) {
        boolean group = unit.kind() == Kind.SPLIT || unit.kind() == Kind.MERGED;
        return group && (found.notEmpty() || wholes(unit).anySatisfy(this::isChanged))
                ? Optional.of(
                        unit.kind() == Kind.SPLIT ? ConflictKind.SPLIT_BUT_CHANGED : ConflictKind.MERGED_BUT_CHANGED)
                : Optional.empty();
    }

    private boolean isChanged(String id) {
        Optional<Element> mine = Sides.in(ours, id);
        Optional<Element> then = Sides.in(base, id);
        return mine.isPresent()
                && then.isPresent()
                && (Sides.of(base, ours, theirs).movedByUs().contains(id)
                        || ComparedFields.of(mine.orElseThrow().descriptor())
                                .anySatisfy(field -> !mine.orElseThrow()
                                        .get(field)
                                        .equals(then.orElseThrow().get(field))));
    }

    /** What has become of a change so far. */
    record Standing(State state, boolean taken, Optional<Text> reason, Optional<Conflict> conflict) {}

    Offered offered(Unit unit, ImmutableList<Edit> edits, Standing standing) {
        String id = unit.head().element();
        Document home = theirs.elements().containsKey(id) ? theirs : base;
        Element element = home.elements().get(id);
        Optional<Field> field = element.descriptor().field(unit.head().part());
        return new Offered(
                unit.id(),
                unit.kind(),
                id,
                element.descriptor().name(),
                element.caption().orElse(Text.EMPTY),
                home.within(Stage.KIND, id),
                field,
                beside(unit.head(), field, ours),
                beside(unit.head(), field, theirs),
                edits,
                field.map(any -> outdated(unit.head(), any)).orElse(Lists.immutable.empty()),
                unit.subordinate(),
                isMinor(unit),
                standing.taken(),
                standing.state(),
                standing.reason(),
                standing.conflict());
    }

    private static Optional<Object> beside(Aspect aspect, Optional<Field> field, Document document) {
        return field.isPresent() || aspect.isMoved() ? value(aspect, document) : Optional.empty();
    }

    /** The languages whose wording of ours would translate what is no longer said. */
    private ImmutableList<Language> outdated(Aspect aspect, Field field) {
        if (!field.type().equals(FieldType.TEXT)) {
            return Lists.immutable.empty();
        }
        Text mine = text(ours, aspect).orElse(Text.EMPTY);
        Text merged = new TextMerge(
                        source,
                        text(base, aspect).orElse(Text.EMPTY),
                        mine,
                        text(theirs, aspect).orElse(Text.EMPTY),
                        true)
                .merged();
        return Lists.immutable
                .with(Language.values())
                .select(language -> isOutdated(merged, language)
                        && !isOutdated(mine, language)
                        && merged.in(language)
                                .map(Wording::text)
                                .equals(mine.in(language).map(Wording::text)));
    }

    private static boolean isOutdated(Text text, Language language) {
        return text.in(language)
                .filter(wording -> wording.state() == Translation.OUTDATED)
                .isPresent();
    }
}
