package ee.teekond.file;

import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.DocumentKinds;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Sample;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/** From the tree of a file to the drafts of one document, by way of the descriptor tables. */
final class ElementDecoder {

    private static final String ID = "id";

    private final FileFindings findings;
    private final MutableMap<Kind<?>, ImmutableList<String>> names = Maps.mutable.empty();
    private DocumentKey document = new DocumentKey("", "");

    ElementDecoder(FileFindings findings) {
        this.findings = findings;
    }

    /** The document a file holds; empty when it cannot even be named. */
    Optional<Draft> decode(Optional<Node> root) {
        if (root.isEmpty()) {
            findings.add(Rule.FILE_EMPTY, "", new Node.Mark(1, 1));
            return Optional.empty();
        }
        if (!(root.orElseThrow() instanceof Node.Mapping mapping)) {
            findings.add(Rule.FILE_WRONG_TYPE, "", root.orElseThrow().mark(), findings.file(), "map");
            findings.unread().node(root.orElseThrow());
            return Optional.empty();
        }
        Optional<Node.Entry> head = Heads.of(mapping);
        if (head.isEmpty()) {
            refuseKind(mapping);
            return Optional.empty();
        }
        Kind<? extends Element> kind =
                DocumentKinds.startingWith(head.orElseThrow().name()).orElseThrow();
        document = new DocumentKey(kind.name(), "?");
        Optional<String> id = id(head.orElseThrow(), kind.equals(Journey.KIND) ? Pattern.VERSIONED : Pattern.SLUG);
        document = new DocumentKey(kind.name(), id.orElse("?"));
        return element(kind, mapping, id, DocumentKinds.key(kind));
    }

    /** One element without what it owns, such as an edit adds; empty when it is not whole. */
    Optional<Element> alone(Kind<? extends Element> kind, Node node, String name) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.add(Rule.FILE_WRONG_TYPE, "", node.mark(), name, "map");
            return Optional.empty();
        }
        document = new DocumentKey(kind.name(), "?");
        int before = findings.size();
        mapping.entries()
                .select(entry -> kind.slot(entry.name()).isPresent())
                .forEach(entry -> findings.add(Rule.FILE_UNKNOWN_FIELD, "", entry.mark(), entry.name(), kind.name()));
        Optional<Draft> draft = element(kind, mapping, Optional.empty(), ID);
        draft.ifPresent(found -> kind.fields()
                .select(field -> field.required()
                        && !found.values().containsKey(field.name())
                        && !found.source().broken().contains(field.name()))
                .forEach(field -> findings.add(Rule.FILE_MISSING_FIELD, "", mapping.mark(), field.name())));
        return findings.size() > before
                ? Optional.empty()
                : draft.map(found -> kind.create(found.id(), found.values()));
    }

    private void refuseKind(Node.Mapping mapping) {
        Optional<Node.Entry> first = mapping.entries().getFirstOptional();
        if (first.isEmpty()) {
            findings.add(Rule.FILE_EMPTY, "", mapping.mark());
            return;
        }
        Node.Entry entry = first.orElseThrow();
        findings.add(
                Rule.FILE_UNKNOWN_KIND,
                "",
                entry.mark(),
                Nearest.to(entry.name(), Heads.KEYS),
                ValueDecoder.shortened(entry.name()),
                Heads.KEYS.makeString(", "));
        findings.unread().node(mapping);
        if (entry.value() instanceof Node.Scalar id) {
            findings.unread().defines(id.text());
        }
    }

    private Optional<String> id(Node.Entry entry, Pattern pattern) {
        if (!(entry.value() instanceof Node.Scalar scalar) || scalar.style() == Node.Style.LITERAL) {
            findings.add(
                    Rule.FILE_WRONG_TYPE, document.toString(), entry.value().mark(), entry.name(), "string");
            return Optional.empty();
        }
        if (pattern.matches(scalar.text())) {
            return Optional.of(scalar.text());
        }
        findings.add(
                Rule.FILE_PATTERN,
                document.toString(),
                scalar.mark(),
                Optional.of(Slugs.of(scalar.text())).filter(slug -> !slug.isEmpty()),
                entry.name(),
                ValueDecoder.shortened(scalar.text()),
                pattern.name().toLowerCase(Locale.ROOT));
        return Optional.empty();
    }

    private Optional<Draft> element(
            Kind<? extends Element> kind, Node.Mapping mapping, Optional<String> documentId, String idKey) {
        boolean ownId = kind.idFrom().isEmpty() || !idKey.equals(ID);
        String about = document.element(documentId
                .or(() -> writtenName(mapping, kind.idFrom().orElse(idKey)))
                .orElse(document.id()));
        Map<String, Node.Entry> entries = new EntryNames(
                        findings, about, kind.name(), names.getIfAbsentPut(kind, () -> names(kind, ownId ? idKey : "")))
                .of(mapping);
        Optional<String> id = documentId;
        if (documentId.isEmpty() && ownId && idKey.equals(ID)) {
            id = Optional.ofNullable(entries.get(ID)).flatMap(entry -> id(entry, Pattern.SLUG));
        }
        Parts parts = new Parts();
        entries.forEach((name, entry) -> part(kind, name, entry, about, parts));
        id = id.or(() -> kind.idFrom().map(parts.values::get).map(String.class::cast))
                .or(() -> madeUp(kind, mapping, about, entries, parts.values));
        if (id.isEmpty()) {
            findings.unread().node(mapping);
        }
        parts.values.computeIfPresent(Draft.SAMPLE, (name, sample) -> ((Sample) sample).only(parts.values.keysView()));
        return id.map(found -> new Draft(
                kind,
                found,
                parts.values.toImmutable(),
                parts.children.toImmutable(),
                new Draft.Source(findings.file(), mapping, parts.broken.toImmutable())));
    }

    /** What an element is made of, as far as it is decoded. */
    private static final class Parts {
        private final MutableMap<String, Object> values = Maps.mutable.empty();
        private final MutableMap<String, ImmutableList<Draft>> children = Maps.mutable.empty();
        private final MutableSet<String> broken = Sets.mutable.empty();
    }

    private void part(Kind<? extends Element> kind, String name, Node.Entry entry, String about, Parts parts) {
        int before = findings.size();
        Optional<Field> field = kind.field(name);
        Optional<Kind.Slot> slot = kind.slot(name);
        if (field.isPresent()) {
            new ValueDecoder(findings, about, name, entry.value())
                    .decode(field.orElseThrow().type())
                    .filter(value -> kind.says(field.orElseThrow(), value))
                    .ifPresent(value -> parts.values.put(name, value));
            if (name.equals(Draft.SAMPLE)) {
                new SampleNames(findings, about, kind).check(entry.value());
            }
        } else if (slot.isPresent()) {
            parts.children.put(name, children(slot.orElseThrow(), entry, about));
        }
        if (findings.size() > before) {
            parts.broken.add(name);
            if (field.isPresent()) {
                findings.unread().node(entry.value());
            }
        }
    }

    private static Optional<String> writtenName(Node.Mapping mapping, String key) {
        return mapping.entries()
                .detectOptional(entry -> entry.name().equals(key))
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text())
                .filter(Pattern.SLUG::matches);
    }

    private static ImmutableList<String> names(Kind<?> kind, String idKey) {
        ImmutableList<String> names =
                kind.fields().collect(Field::name).newWithAll(kind.slots().collect(Kind.Slot::name));
        return idKey.isEmpty() ? names : names.newWith(idKey);
    }

    /** The id an element without one gets: reading goes on as if what is suggested had been written. */
    private Optional<String> madeUp(
            Kind<?> kind,
            Node.Mapping mapping,
            String about,
            Map<String, Node.Entry> entries,
            MutableMap<String, Object> values) {
        String field = kind.idFrom().orElse(ID);
        if (DocumentKinds.ALL.contains(kind) || entries.containsKey(field)) {
            return Optional.empty();
        }
        Optional<String> slug = slugOf(values);
        findings.add(Rule.FILE_MISSING_FIELD, about, mapping.mark(), slug, field);
        return slug;
    }

    private ImmutableList<Draft> children(Kind.Slot slot, Node.Entry entry, String about) {
        if (!(entry.value() instanceof Node.Sequence sequence)) {
            findings.add(Rule.FILE_WRONG_TYPE, about, entry.value().mark(), entry.name(), "list");
            findings.unread().node(entry.value());
            return Lists.immutable.empty();
        }
        MutableList<Draft> drafts = Lists.mutable.empty();
        Kind<? extends Element> kind = elementKind(slot);
        for (Node item : sequence.items()) {
            if (item instanceof Node.Mapping mapping) {
                element(kind, mapping, Optional.empty(), ID).ifPresent(drafts::add);
            } else {
                findings.add(
                        Rule.FILE_WRONG_TYPE, about, item.mark(), slot.kind().name(), "element");
                findings.unread().node(item);
            }
        }
        return drafts.toImmutable();
    }

    @SuppressWarnings("unchecked")
    private static Kind<? extends Element> elementKind(Kind.Slot slot) {
        return (Kind<? extends Element>) slot.kind();
    }

    private static Optional<String> slugOf(MutableMap<String, Object> values) {
        return Optional.ofNullable(values.getIfAbsent("title", () -> values.get("text")))
                .filter(Text.class::isInstance)
                .map(text -> Slugs.of(((Text) text).forReader(Language.ET)))
                .filter(slug -> !slug.isEmpty());
    }
}
