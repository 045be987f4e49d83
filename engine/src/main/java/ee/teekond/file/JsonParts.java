package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Element;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Reads a JSON text that is no document but holds values and elements of documents, such as a file of edits. Whatever does
 * not fit is a finding that names its place and its path, such as {@code edits[3].value.title}; reading goes on where it can.
 * For one thread.
 */
public final class JsonParts {

    private final FileFindings findings;
    private final MutableMap<Node.Mark, String> paths = Maps.mutable.empty();

    /** @param shown the name of the file in messages */
    public JsonParts(String shown) {
        findings = new FileFindings(shown);
    }

    /**
     * The whole of a file; empty when it is not strict JSON or too much of it.
     *
     * @throws PlaceException when it cannot be opened or is not text
     */
    public Optional<Part> read(Path file) throws PlaceException {
        try {
            return read(Characters.decode(FileReading.bytes(file)));
        } catch (RefusedException refused) {
            if (refused.rule() == Rule.FILE_NOT_TEXT) {
                throw PlaceException.unreadable(file.toString());
            }
            findings.add(refused);
            return Optional.empty();
        } catch (IOException unreadable) {
            throw PlaceException.unreadable(file.toString());
        }
    }

    /** The whole text; empty when it is not strict JSON or too much of it. */
    public Optional<Part> read(String text) {
        try {
            Optional<Node> root = new JsonTreeReader().read(text);
            root.ifPresentOrElse(
                    node -> remember(node, ""), () -> findings.add(Rule.FILE_EMPTY, "", new Node.Mark(1, 1)));
            return root.map(node -> new Part(node, ""));
        } catch (RefusedException refused) {
            findings.add(refused);
            return Optional.empty();
        }
    }

    /** Everything found, each about the path it is at. */
    public ImmutableList<Finding> findings() {
        return findings.toList().collect(this::withPath);
    }

    private Finding withPath(Finding finding) {
        String path = finding.place()
                .map(place -> paths.get(new Node.Mark(place.line(), place.column())))
                .orElse("");
        return finding.withAbout(path.isEmpty() ? Lists.immutable.empty() : Lists.immutable.with(path));
    }

    private void remember(Node node, String path) {
        paths.put(node.mark(), path);
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEachWithIndex((item, index) -> remember(item, path + "[" + index + "]"));
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                String inside = path.isEmpty() ? entry.name() : path + "." + entry.name();
                paths.put(entry.mark(), inside);
                remember(entry.value(), inside);
            }
        }
    }

    /** A value in the text. */
    public final class Part {
        private final Node node;
        private final String name;

        private Part(Node node, String name) {
            this.node = node;
            this.name = name;
        }

        /** Its parts, if it is a list. */
        public Optional<ImmutableList<Part>> items() {
            if (node instanceof Node.Sequence sequence) {
                return Optional.of(sequence.items().collect(item -> new Part(item, name)));
            }
            refuse(Rule.FILE_WRONG_TYPE, name, "list");
            return Optional.empty();
        }

        /** One of its parts, if it is an object and has it; nothing is reported. */
        public Optional<Part> part(String field) {
            return node instanceof Node.Mapping mapping
                    ? mapping.entries()
                            .detectOptional(entry -> entry.name().equals(field))
                            .map(entry -> new Part(entry.value(), field))
                    : Optional.empty();
        }

        /**
         * Its parts by name, if it is an object; names that are not known, or come twice, are findings.
         *
         * @param shown what messages call it
         */
        public Optional<ImmutableMap<String, Part>> fields(String shown, ImmutableList<String> known) {
            if (node instanceof Node.Mapping mapping) {
                MutableMap<String, Part> parts = Maps.mutable.empty();
                new EntryNames(findings, "", shown, known)
                        .of(mapping)
                        .forEach((field, entry) -> parts.put(field, new Part(entry.value(), field)));
                return Optional.of(parts.toImmutable());
            }
            refuse(Rule.FILE_WRONG_TYPE, shown, "map");
            return Optional.empty();
        }

        /** Its value, if it is one of this type. */
        public Optional<Object> value(FieldType type) {
            return new ValueDecoder(findings, "", name, node).decode(type);
        }

        /** The element it is, without what that owns. */
        public Optional<Element> element(Kind<? extends Element> kind) {
            return new ElementDecoder(findings).alone(kind, node, name);
        }

        /** Reports that it does not do. */
        public void refuse(Rule rule, Object... arguments) {
            findings.add(rule, "", node.mark(), arguments);
        }

        /** Reports that it does not do, and what was probably meant. */
        public void refuse(Rule rule, Optional<String> meant, Object... arguments) {
            findings.add(rule, "", node.mark(), meant, arguments);
        }
    }
}
