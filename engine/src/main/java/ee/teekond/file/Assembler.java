package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.finding.SourcePlace;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Element;
import ee.teekond.model.Sample;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.sorted.MutableSortedSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedSets;

/** Puts a document together from its file and its sample overlay, either of which may be absent. */
final class Assembler {

    private final DocumentKey key;
    private final Unread unread;
    private final MutableMap<String, SourcePlace> shared;
    private final MutableList<Finding> findings = Lists.mutable.empty();
    private final MutableMap<String, ImmutableList<Draft.Source>> sources = Maps.mutable.empty();

    /** A document, what was found, and where its elements stand. */
    record Assembled(
            Document document,
            ImmutableList<Finding> findings,
            MutableMap<String, ImmutableList<Draft.Source>> sources) {}

    private Assembler(DocumentKey key, Unread unread, MutableMap<String, SourcePlace> shared) {
        this.key = key;
        this.unread = unread;
        this.shared = shared;
    }

    /**
     * The document.
     *
     * @param unread is told whatever is left out
     * @param shared where the elements stand that others refer to by bare id; those of this document are added
     */
    static Assembled assemble(Layers layers, Unread unread, MutableMap<String, SourcePlace> shared) {
        Draft root = layers.either();
        Assembler assembler = new Assembler(new DocumentKey(root.kind().name(), root.id()), unread, shared);
        Document.Builder document = Document.of(assembler.element(layers, false));
        assembler.children(layers, document, layers.isSample());
        return new Assembled(document.build(), assembler.findings.toImmutable(), assembler.sources);
    }

    private void children(Layers parent, Document.Builder document, boolean inSample) {
        Draft draft = parent.either();
        for (Kind.Slot slot : draft.kind().slots()) {
            for (Layers child : parent.children(slot.name())) {
                Optional<SourcePlace> known = known(child.either(), document);
                if (known.isPresent()) {
                    refuseDuplicate(child.either(), known.orElseThrow());
                } else {
                    document.add(draft.id(), slot.name(), element(child, inSample));
                    children(child, document, inSample || child.isSample());
                }
            }
            parent.repeated(slot.name()).forEach(twice -> refuseDuplicate(twice, place(twice.id())));
        }
    }

    private Element element(Layers layers, boolean inSample) {
        Draft draft = layers.either();
        MutableMap<String, Object> values = Maps.mutable.ofMapIterable(draft.values());
        if (inSample || layers.isNew()) {
            values.put(Draft.SAMPLE, Sample.WHOLE);
        } else {
            layers.overlay().ifPresent(overlay -> fill(values, overlay));
        }
        ImmutableList<Field> absent =
                draft.kind().fields().select(field -> field.required() && !values.containsKey(field.name()));
        absent.forEach(field -> {
            missing(layers, field);
            values.put(field.name(), field.type().match(new Placeholder()));
        });
        sources.put(draft.id(), layers.sources().collect(source -> source.breaking(absent.collect(Field::name))));
        return draft.kind().create(draft.id(), values);
    }

    private void fill(MutableMap<String, Object> values, Draft overlay) {
        MutableSortedSet<String> filled = SortedSets.mutable.empty();
        overlay.values().reject((name, value) -> name.equals(Draft.SAMPLE)).forEachKeyValue((name, value) -> {
            if (!values.containsKey(name)) {
                values.put(name, value);
                filled.add(name);
            } else if (!values.get(name).equals(value)) {
                findings.add(Finding.of(Rule.FILE_SAMPLE_CHANGES, key.element(overlay.id()), name)
                        .at(SourceMap.place(overlay.source(), name)));
            }
        });
        if (filled.notEmpty()) {
            Object before = values.getIfAbsentValue(Draft.SAMPLE, Sample.NONE);
            values.put(Draft.SAMPLE, ((Sample) before).and(filled));
        }
    }

    /** Nothing is missing that is written but wrong: that has been said already. */
    private void missing(Layers layers, Field field) {
        if (layers.sources().noneSatisfy(source -> source.broken().contains(field.name()))) {
            Draft draft = layers.either();
            findings.add(Finding.of(Rule.FILE_MISSING_FIELD, key.element(draft.id()), field.name())
                    .at(Optional.of(draft.source().place())));
        }
    }

    /** Where an element of this id stands already: in this document, or in any if others refer to it by bare id. */
    private Optional<SourcePlace> known(Draft draft, Document.Builder document) {
        if (document.has(draft.id())) {
            return Optional.of(place(draft.id()));
        }
        SourcePlace here = draft.source().place();
        String name = draft.kind().name() + "/" + draft.id();
        return Optional.of(draft.kind().shared() ? shared.getIfAbsentPut(name, here) : here)
                .filter(first -> !first.equals(here));
    }

    private SourcePlace place(String id) {
        return sources.getIfAbsentValue(id, Lists.immutable.empty()).getFirst().place();
    }

    private void refuseDuplicate(Draft draft, SourcePlace first) {
        unread.draft(draft);
        findings.add(Finding.of(Rule.ID_DUPLICATE, key.element(draft.id()), draft.id(), first)
                .at(Optional.of(draft.source().place())));
    }
}
