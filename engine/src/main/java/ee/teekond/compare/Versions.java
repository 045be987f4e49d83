package ee.teekond.compare;

import ee.teekond.edit.Diff;
import ee.teekond.edit.Edit.Batch;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * A reference journey and what was published of it.
 *
 * @param working the copy that is worked on
 * @param published the versions, the oldest first
 */
public record Versions(Document working, ImmutableList<Document> published) {

    /** What belongs to the act of publishing and not to the journey. */
    private static final ImmutableList<String> OF_A_VERSION = Lists.immutable.with("published", "catalogue", "notes");

    /** The versions of a journey. */
    public static Versions of(Workspace workspace, Document working) {
        return new Versions(
                working,
                workspace
                        .documents(Journey.KIND)
                        .select(document -> Edition.of(document).version().isPresent()
                                && Edition.of(document).id().equals(working.id()))
                        .toSortedListBy(Versions::number)
                        .toImmutable());
    }

    /** The version of this number. */
    public Optional<Document> version(int number) {
        return published.detectOptional(document -> number(document) == number);
    }

    /** The version before that of this number. */
    public Optional<Document> before(int number) {
        return published.select(document -> number(document) < number).getLastOptional();
    }

    /** What led to a version; empty for the first. */
    public Optional<Batch> changes(int number) {
        return before(number).flatMap(before -> version(number).map(after -> between(before, after)));
    }

    /** What the working copy changes of the newest version; empty if nothing was published yet. */
    public Optional<Batch> unpublished() {
        return published.getLastOptional().map(last -> between(last, working));
    }

    /**
     * The working copy as the next version.
     *
     * @param catalogue checksum of the catalogue it goes with
     * @param notes the publisher's remark
     */
    public Document next(LocalDate day, String catalogue, Optional<Text> notes) {
        MutableMap<String, Object> values = Maps.mutable.of("published", day, "catalogue", catalogue);
        notes.ifPresent(text -> values.put("notes", text));
        int number = published.getLastOptional().map(Versions::number).orElse(0) + 1;
        return as(new Edition(working.id(), Optional.of(number)).toString(), working, values);
    }

    private Batch between(Document before, Document after) {
        MutableMap<String, Object> nothing = Maps.mutable.empty();
        return Diff.between(as(working.id(), before, nothing), as(working.id(), after, nothing));
    }

    /** The number of a published version. */
    public static int number(Document version) {
        return Edition.of(version).version().orElseThrow();
    }

    /** A journey under another id, with other facts of publishing. */
    private static Document as(String id, Document journey, MutableMap<String, Object> published) {
        MutableMap<String, Object> values = Maps.mutable.ofMapIterable(published);
        for (Field field : Journey.KIND.fields().reject(field -> OF_A_VERSION.contains(field.name()))) {
            journey.root().get(field).ifPresent(value -> values.put(field.name(), value));
        }
        Document.Builder copy = Document.of(Journey.KIND.create(id, values));
        own(journey, journey.root(), id, copy);
        return copy.build();
    }

    private static void own(Document journey, Element owner, String id, Document.Builder copy) {
        owner.descriptor()
                .slots()
                .forEach(slot -> journey.children(owner.id(), slot.name()).forEach(child -> {
                    copy.add(id, slot.name(), journey.elements().get(child));
                    own(journey, journey.elements().get(child), child, copy);
                }));
    }
}
