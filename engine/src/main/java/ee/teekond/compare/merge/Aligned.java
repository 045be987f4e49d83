package ee.teekond.compare.merge;

import ee.teekond.compare.ComparedFields;
import ee.teekond.compare.match.By;
import ee.teekond.compare.match.Match;
import ee.teekond.compare.match.Matching;
import ee.teekond.compare.match.Pair;
import ee.teekond.compare.match.Point;
import ee.teekond.edit.Edit;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Renaming;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Two versions of a reference by the ids of a municipality's journey, so that the three are states of one document.
 *
 * @param base the version the journey is based on, and what the journey has of the new one already
 * @param theirs the new version
 * @param renaming how ids of the reference became ids of the journey
 * @param alike what is new in theirs and seems to be in ours already by another id: theirs to ours
 */
record Aligned(Document base, Document theirs, Renaming renaming, ImmutableMap<String, Alike> alike) {

    private static final ImmutableList<String> OWN = Lists.immutable.with("origin", "assumed", "sample");

    /** An element of ours that seems to be one of theirs. */
    record Alike(String ours, Match match) {}

    /**
     * Brings two versions to the ids of a journey.
     *
     * @param answers tell which of what seems to be the same is so
     */
    static Aligned of(
            Workspace workspace, Document ours, Document base, Document target, Answers answers, Language source) {
        MutableMap<String, String> ids = Maps.mutable.with(base.id(), ours.id(), target.id(), ours.id());
        MutableMap<String, Alike> alike = Maps.mutable.empty();
        for (Pair pair : counterparts(Matching.of(workspace, ours, base))) {
            if (!ids.containsValue(pair.our().id())) {
                ids.put(pair.their().id(), pair.our().id());
            }
        }
        for (Pair pair : counterparts(Matching.of(workspace, ours, target))) {
            String id = pair.their().id();
            if (base.elements().containsKey(id) || ids.containsValue(pair.our().id())) {
                continue;
            }
            boolean named = pair.match().by() == By.ID || pair.match().by() == By.ORIGIN;
            if (named || answers.chooses(Aspect.added(id).toString(), "same")) {
                ids.put(id, pair.our().id());
            } else {
                alike.put(id, new Alike(pair.our().id(), pair.match()));
            }
        }
        ImmutableSet<String> taken = Lists.immutable
                .with(ours, base, target)
                .flatCollect(document -> document.elements().keysView())
                .toSet()
                .toImmutable();
        base.inOrder().newWithAll(target.inOrder()).forEach(element -> avoid(element, ours, ids, taken));
        Renaming renaming = new Renaming(ids);
        Document theirs = own(new Renaming(apart(base, target, ids, taken)).of(offered(target)), ours);
        return new Aligned(
                withTaken(own(renaming.of(offered(base)), ours), ours, theirs, source),
                theirs,
                renaming,
                alike.toImmutable());
    }

    private static ImmutableList<Pair> counterparts(Matching matching) {
        return matching.theirs()
                .points()
                .reject(Point::isUse)
                .flatCollect(point -> Lists.immutable.withAll(
                        matching.ofTheirs(point).stream().toList()));
    }

    /** Another id for what ours has no counterpart of, where ours calls something else so. */
    private static void avoid(
            Element element, Document ours, MutableMap<String, String> ids, ImmutableSet<String> taken) {
        String id = element.id();
        Optional<Element> mine = Sides.in(ours, id);
        boolean other = mine.isPresent()
                && (ComparedFields.of(element.descriptor()).notEmpty()
                        || !mine.orElseThrow().descriptor().equals(element.descriptor()));
        if (!ids.containsKey(id) && (other || ids.containsValue(id))) {
            ids.put(id, fresh(id, ids, taken));
        }
    }

    /** Other ids in the new version for what is another kind of element by an id of the old one. */
    private static MutableMap<String, String> apart(
            Document base, Document target, MutableMap<String, String> ids, ImmutableSet<String> taken) {
        MutableMap<String, String> all = Maps.mutable.ofMapIterable(ids);
        target.inOrder()
                .select(element -> Sides.in(base, element.id())
                        .filter(old -> !old.descriptor().equals(element.descriptor()))
                        .isPresent())
                .forEach(element -> all.put(element.id(), fresh(element.id(), all, taken)));
        return all;
    }

    private static String fresh(String id, MutableMap<String, String> ids, ImmutableSet<String> taken) {
        int number = 2;
        while (taken.contains(id + "-" + number) || ids.containsValue(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }

    /** A reference without what is none of a municipality's business. */
    private static Document offered(Document reference) {
        return Pruned.of(
                reference,
                reference
                        .inOrder()
                        .reject(reference.root()::equals)
                        .select(element ->
                                ComparedFields.of(element.descriptor()).isEmpty())
                        .collect(Element::id)
                        .toSet());
    }

    /** What only says where an element of ours comes from is no difference. */
    private static Document own(Document reference, Document ours) {
        ImmutableList<Edit> edits = reference
                .inOrder()
                .flatCollect(element -> Sides.in(ours, element.id())
                        .filter(mine -> mine.descriptor().equals(element.descriptor()))
                        .filter(mine -> !element.id().equals(reference.id()))
                        .map(mine -> OWN.collect(name -> element.descriptor().field(name))
                                .select(Optional::isPresent)
                                .collect(Optional::orElseThrow)
                                .select(field -> !mine.get(field).equals(element.get(field)))
                                .collect(field -> set(element, field, mine)))
                        .orElse(Lists.immutable.empty()));
        return Edit.batch(edits).applyTo(reference).orElseThrow().after();
    }

    private static Edit set(Element element, Field field, Element mine) {
        return new Edit.Set(element.id(), field, mine.get(field));
    }

    /** The base with what is new in theirs and in ours already, so that only what changed since is told. */
    private static Document withTaken(Document base, Document ours, Document theirs, Language source) {
        Wishes taken = new Wishes() {
            @Override
            public boolean takes(Aspect aspect) {
                return aspect.isAdded() && ours.elements().containsKey(aspect.element());
            }
        };
        return Merge.of(base, base, theirs, source, taken).result();
    }

    /** What the reference calls an element of ours, or of theirs by our ids. */
    String referenceId(String ours) {
        return renaming.ids()
                .keyValuesView()
                .detectOptional(pair -> pair.getTwo().equals(ours))
                .map(pair -> pair.getOne())
                .orElse(ours);
    }

    /** Whether an element is new in theirs, the outermost such, and ours has taken it already. */
    boolean isTaken(String id, Document version) {
        boolean fresh = isFresh(id, version);
        return fresh
                && theirs.owner(id)
                        .filter(owner -> isFresh(owner.id(), version))
                        .isEmpty();
    }

    private boolean isFresh(String id, Document version) {
        return base.elements().containsKey(id)
                && !version.elements().containsKey(referenceId(id))
                && !id.equals(base.id());
    }
}
