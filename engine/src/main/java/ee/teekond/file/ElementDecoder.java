package ee.teekond.file;

import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.DocumentKinds;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.Kind;
import java.util.Locale;
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
            return Optional.empty();
        }
        Optional<Node.Entry> head = mapping.entries().detectOptional(this::namesKind);
        if (head.isEmpty()) {
            refuseKind(mapping);
            return Optional.empty();
        }
        Kind<? extends Element> kind =
                DocumentKinds.startingWith(head.orElseThrow().name()).orElseThrow();
        Pattern pattern = kind.equals(Journey.KIND) ? Pattern.VERSIONED : Pattern.SLUG;
        Optional<String> id = id(head.orElseThrow(), pattern);
        document = new DocumentKey(kind.name(), id.orElse("?"));
        return element(kind, mapping, id, DocumentKinds.key(kind));
    }

    private boolean namesKind(Node.Entry entry) {
        return DocumentKinds.startingWith(entry.name()).isPresent() && entry.value() instanceof Node.Scalar;
    }

    private void refuseKind(Node.Mapping mapping) {
        ImmutableList<String> keys = DocumentKinds.ALL.collect(DocumentKinds::key);
        Optional<Node.Entry> first = mapping.entries().getFirstOptional();
        findings.add(
                Rule.FILE_UNKNOWN_KIND,
                "",
                first.map(Node.Entry::mark).orElse(mapping.mark()),
                first.flatMap(entry -> Nearest.to(entry.name(), keys)),
                first.map(Node.Entry::name).orElse(""),
                keys.makeString(", "));
    }

    private Optional<String> id(Node.Entry entry, Pattern pattern) {
        if (entry.value() instanceof Node.Scalar scalar
                && scalar.style() != Node.Style.LITERAL
                && pattern.matches(scalar.text())) {
            return Optional.of(scalar.text());
        }
        String written = entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
        findings.add(
                Rule.FILE_PATTERN,
                document.id().isEmpty() ? "" : document.toString(),
                entry.value().mark(),
                Optional.of(Slugs.of(written)).filter(slug -> !slug.isEmpty()),
                entry.name(),
                ValueDecoder.shortened(written),
                pattern.name().toLowerCase(Locale.ROOT));
        return Optional.empty();
    }

    private Optional<Draft> element(
            Kind<? extends Element> kind, Node.Mapping mapping, Optional<String> knownId, String idKey) {
        Optional<String> id = knownId.or(() -> writtenId(mapping));
        String about = document.element(id.orElse(document.id()));
        MutableMap<String, Object> values = Maps.mutable.empty();
        MutableMap<String, ImmutableList<Draft>> children = Maps.mutable.empty();
        MutableSet<String> seen = Sets.mutable.empty();
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.name();
            if (!seen.add(name)) {
                findings.add(Rule.FILE_DUPLICATE_FIELD, about, entry.mark(), name);
            } else if (kind.field(name).isPresent()) {
                Field field = kind.field(name).orElseThrow();
                new ValueDecoder(findings, about, name, entry.value())
                        .decode(field.type())
                        .ifPresent(value -> values.put(name, value));
            } else if (kind.slot(name).isPresent()) {
                children.put(name, children(kind.slot(name).orElseThrow(), entry, about));
            } else if (!name.equals(idKey)) {
                refuseField(kind, entry, about);
            }
        }
        Optional<String> finalId = id.or(() -> kind.idFrom().map(values::get).map(String.class::cast));
        if (finalId.isEmpty()
                && knownId.isEmpty()
                && !seen.contains(ID)
                && kind.idFrom().isEmpty()) {
            findings.add(Rule.FILE_MISSING_FIELD, about, mapping.mark(), slugOf(values), ID);
        }
        return finalId.map(found -> new Draft(
                kind, found, values.toImmutable(), children.toImmutable(), new Draft.Source(findings.file(), mapping)));
    }

    private Optional<String> writtenId(Node.Mapping mapping) {
        Optional<Node.Entry> entry =
                mapping.entries().detectOptional(candidate -> candidate.name().equals(ID));
        return entry.flatMap(found -> id(found, Pattern.SLUG));
    }

    private ImmutableList<Draft> children(Kind.Slot slot, Node.Entry entry, String about) {
        if (!(entry.value() instanceof Node.Sequence sequence)) {
            findings.add(Rule.FILE_WRONG_TYPE, about, entry.value().mark(), entry.name(), "list");
            return Lists.immutable.empty();
        }
        MutableList<Draft> drafts = Lists.mutable.empty();
        Kind<? extends Element> kind = elementKind(slot);
        for (Node item : sequence.items()) {
            if (item instanceof Node.Mapping mapping) {
                element(kind, mapping, Optional.empty(), ID).ifPresent(drafts::add);
            } else {
                findings.add(
                        Rule.FILE_WRONG_TYPE, about, item.mark(), slot.kind().name(), "map");
            }
        }
        return drafts.toImmutable();
    }

    @SuppressWarnings("unchecked")
    private static Kind<? extends Element> elementKind(Kind.Slot slot) {
        return (Kind<? extends Element>) slot.kind();
    }

    private void refuseField(Kind<?> kind, Node.Entry entry, String about) {
        ImmutableList<String> names =
                kind.fields().collect(Field::name).newWithAll(kind.slots().collect(Kind.Slot::name));
        findings.add(
                Rule.FILE_UNKNOWN_FIELD,
                about,
                entry.mark(),
                Nearest.to(entry.name(), names),
                ValueDecoder.shortened(entry.name()),
                kind.name());
    }

    private static Optional<String> slugOf(MutableMap<String, Object> values) {
        return Optional.ofNullable(values.getIfAbsent("title", () -> values.get("text")))
                .filter(Text.class::isInstance)
                .map(text -> Slugs.of(((Text) text).forReader(Language.ET)))
                .filter(slug -> !slug.isEmpty());
    }
}
