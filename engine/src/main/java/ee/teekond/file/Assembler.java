package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
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

    private static final String SAMPLE = "sample";

    private final DocumentKey key;
    private final MutableList<Finding> findings = Lists.mutable.empty();
    private final MutableMap<String, ImmutableList<Draft.Source>> sources = Maps.mutable.empty();

    /** A document, what was found, and where its elements stand. */
    record Assembled(
            Document document,
            ImmutableList<Finding> findings,
            MutableMap<String, ImmutableList<Draft.Source>> sources) {}

    /** What the two files say of one element; at least one of them says something. */
    private record Layers(Optional<Draft> base, Optional<Draft> overlay) {
        Draft either() {
            return base.or(() -> overlay).orElseThrow();
        }

        boolean isNew() {
            return base.isEmpty();
        }
    }

    private Assembler(DocumentKey key) {
        this.key = key;
    }

    static Assembled assemble(Optional<Draft> base, Optional<Draft> overlay) {
        Layers layers = new Layers(base, overlay);
        Draft root = layers.either();
        Assembler assembler = new Assembler(new DocumentKey(root.kind().name(), root.id()));
        Document.Builder document = Document.of(assembler.element(layers, false));
        assembler.children(layers, document, layers.isNew());
        return new Assembled(document.build(), assembler.findings.toImmutable(), assembler.sources);
    }

    private void children(Layers parent, Document.Builder document, boolean inSample) {
        Draft draft = parent.either();
        for (Kind.Slot slot : draft.kind().slots()) {
            for (Layers child : merged(parent, slot.name())) {
                String id = child.either().id();
                if (document.has(id)) {
                    refuseDuplicate(child.either());
                    continue;
                }
                boolean whole = inSample || child.isNew() || isWhole(child);
                document.add(draft.id(), slot.name(), element(child, inSample));
                children(child, document, whole);
            }
        }
    }

    private static boolean isWhole(Layers layers) {
        return layers.base()
                .map(draft -> draft.values().get(SAMPLE))
                .filter(Sample.WHOLE::equals)
                .isPresent();
    }

    /** An overlay's new element stands after the one written before it; the first, before the next known one. */
    private static ImmutableList<Layers> merged(Layers parent, String slot) {
        ImmutableList<Draft> added =
                parent.overlay().map(draft -> draft.children(slot)).orElse(Lists.immutable.empty());
        ImmutableList<Draft> present =
                parent.base().map(draft -> draft.children(slot)).orElse(Lists.immutable.empty());
        MutableList<Layers> merged = present.collect(draft -> new Layers(
                        Optional.of(draft),
                        added.detectOptional(other -> other.id().equals(draft.id()))))
                .toList();
        int at = added.isEmpty() ? 0 : firstKnown(merged, added);
        for (Draft draft : added) {
            int known = merged.detectIndex(layers -> layers.either().id().equals(draft.id()));
            if (known >= 0) {
                at = known + 1;
            } else {
                merged.add(at, new Layers(Optional.empty(), Optional.of(draft)));
                at++;
            }
        }
        return merged.toImmutable();
    }

    private static int firstKnown(MutableList<Layers> merged, ImmutableList<Draft> added) {
        return added.collectInt(draft ->
                        merged.detectIndex(layers -> layers.either().id().equals(draft.id())))
                .detectIfNone(index -> index >= 0, merged.size());
    }

    private Element element(Layers layers, boolean inSample) {
        Draft draft = layers.either();
        MutableMap<String, Object> values = Maps.mutable.ofMapIterable(draft.values());
        if (inSample || layers.isNew()) {
            values.put(SAMPLE, Sample.WHOLE);
        } else {
            layers.overlay().ifPresent(overlay -> fill(values, overlay));
        }
        for (Field field : draft.kind().fields().select(Field::required)) {
            if (!values.containsKey(field.name())) {
                missing(layers, field);
                values.put(field.name(), field.type().match(new Placeholder()));
            }
        }
        sources.put(draft.id(), sources(layers));
        return draft.kind().create(draft.id(), values);
    }

    private void fill(MutableMap<String, Object> values, Draft overlay) {
        MutableSortedSet<String> filled = SortedSets.mutable.empty();
        overlay.values().reject((name, value) -> name.equals(SAMPLE)).forEachKeyValue((name, value) -> {
            if (!values.containsKey(name)) {
                values.put(name, value);
                filled.add(name);
            } else if (!values.get(name).equals(value)) {
                findings.add(Finding.of(Rule.FILE_SAMPLE_CHANGES, key.element(overlay.id()), name)
                        .at(SourceMap.place(overlay.source(), name)));
            }
        });
        if (filled.notEmpty()) {
            Object before = values.getIfAbsentValue(SAMPLE, Sample.NONE);
            values.put(SAMPLE, ((Sample) before).and(filled));
        }
    }

    private void missing(Layers layers, Field field) {
        boolean written = sources(layers)
                .anySatisfy(source ->
                        source.node().entries().anySatisfy(entry -> entry.name().equals(field.name())));
        if (!written) {
            Draft draft = layers.either();
            findings.add(Finding.of(Rule.FILE_MISSING_FIELD, key.element(draft.id()), field.name())
                    .at(Optional.of(
                            draft.source().node().mark().in(draft.source().file()))));
        }
    }

    private void refuseDuplicate(Draft draft) {
        String first = Optional.ofNullable(sources.get(draft.id()))
                .map(known -> known.getFirst()
                        .node()
                        .mark()
                        .in(known.getFirst().file())
                        .toString())
                .orElse(key.toString());
        findings.add(Finding.of(Rule.ID_DUPLICATE, key.element(draft.id()), draft.id(), first)
                .at(Optional.of(draft.source().node().mark().in(draft.source().file()))));
    }

    private static ImmutableList<Draft.Source> sources(Layers layers) {
        return Lists.immutable
                .with(layers.base(), layers.overlay())
                .select(Optional::isPresent)
                .collect(draft -> draft.orElseThrow().source());
    }
}
