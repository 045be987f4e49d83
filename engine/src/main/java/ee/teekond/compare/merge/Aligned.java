package ee.teekond.compare.merge;

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
     * @param same ids of theirs that are said to be what they seem to be
     */
    static Aligned of(
            Workspace workspace, Document ours, Document base, Document target, Answers answers, Language source) {
        MutableMap<String, String> ids = Maps.mutable.empty();
        MutableMap<String, Alike> alike = Maps.mutable.empty();
        counterparts(Matching.of(workspace, ours, base))
                .forEach(pair -> ids.put(pair.their().id(), pair.our().id()));
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
        target.inOrder().newWithAll(base.inOrder()).forEach(element -> avoid(element.id(), ours, ids));
        ids.put(base.id(), ours.id());
        ids.put(target.id(), ours.id());
        Renaming renaming = new Renaming(ids);
        Document theirs = own(renaming.of(target), ours);
        return new Aligned(
                withTaken(own(renaming.of(base), ours), ours, theirs, source), theirs, renaming, alike.toImmutable());
    }

    private static ImmutableList<Pair> counterparts(Matching matching) {
        return matching.theirs()
                .points()
                .reject(Point::isUse)
                .flatCollect(point -> Lists.immutable.withAll(
                        matching.ofTheirs(point).stream().toList()));
    }

    /** An id of the reference by which ours calls something else. */
    private static void avoid(String id, Document ours, MutableMap<String, String> ids) {
        boolean taken = ours.elements().containsKey(id)
                && !id.equals(ids.get(id))
                && ours.elements().get(id).origin().notEmpty();
        if (taken && !ids.containsKey(id)) {
            int number = 2;
            while (ours.elements().containsKey(id + "-" + number) || ids.containsValue(id + "-" + number)) {
                number++;
            }
            ids.put(id, id + "-" + number);
        }
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
