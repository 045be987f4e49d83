package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.finding.SourcePlace;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Element;
import ee.teekond.model.Manifest;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.FieldType;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/** Reads a workspace and those beneath it. One reader reads one workspace; not safe for several threads. */
public final class WorkspaceReader {

    private final boolean sample;
    private final MutableList<Finding> findings = Lists.mutable.empty();
    private final MutableMap<DocumentKey, Document> documents = Maps.mutable.empty();
    private final MutableMap<DocumentKey, MapIterable<String, ImmutableList<Draft.Source>>> sources =
            Maps.mutable.empty();
    private final MutableMap<String, SourcePlace> sharedIds = Maps.mutable.empty();
    private final MutableSet<Path> visited = Sets.mutable.empty();

    private WorkspaceReader(boolean sample) {
        this.sample = sample;
    }

    /**
     * Reads everything.
     *
     * @param sample whether sample overlays are read
     * @throws PlaceException when the place cannot be opened
     */
    public static LoadedWorkspace read(Place place, boolean sample) throws PlaceException {
        WorkspaceReader reader = new WorkspaceReader(sample);
        Manifest manifest = reader.layer(place);
        return new LoadedWorkspace(
                Workspace.of(manifest, reader.documents.values()),
                new SourceMap(reader.sources.toImmutable()),
                reader.findings.toSortedList(Finding.BY_PLACE).toImmutable());
    }

    private Manifest layer(Place place) throws PlaceException {
        visited.add(place.root().toAbsolutePath().normalize());
        Manifest manifest = manifest(place);
        if (manifest.uses().isPresent()) {
            beneath(place, manifest.uses().orElseThrow());
        }
        documents(place);
        return manifest;
    }

    private void beneath(Place place, String uses) throws PlaceException {
        Optional<Place> used = place.used(uses)
                .filter(lower -> !visited.contains(lower.root().toAbsolutePath().normalize()));
        if (used.isPresent()) {
            layer(used.orElseThrow());
        } else {
            String manifest = place.shown(place.root().resolve(Place.MANIFEST));
            findings.add(Finding.of(Rule.WORKSPACE_USES, Lists.immutable.empty(), uses)
                    .at(Optional.of(new SourcePlace(manifest, 1, 1))));
        }
    }

    private Manifest manifest(Place place) throws PlaceException {
        Path file = place.root().resolve(Place.MANIFEST);
        FileFindings found = new FileFindings(place.shown(file));
        Manifest manifest = Manifest.PLAIN;
        try {
            Optional<Node> tree = FileReading.tree(file);
            if (tree.isEmpty()) {
                found.add(Rule.FILE_EMPTY, "", new Node.Mark(1, 1));
            } else {
                manifest = new ValueDecoder(found, "", Place.MANIFEST, tree.orElseThrow())
                        .decode(FieldType.leaf(() -> Manifest.SHAPE))
                        .map(Manifest.class::cast)
                        .orElse(Manifest.PLAIN);
            }
        } catch (RefusedException refused) {
            found.add(refused);
        } catch (IOException unreadable) {
            throw PlaceException.unreadable(place.shown(file));
        }
        if (manifest.teekond() > Manifest.FORMAT) {
            found.add(Rule.FILE_FORMAT_NEWER, "", new Node.Mark(1, 1), manifest.teekond(), Manifest.FORMAT);
        }
        findings.addAllIterable(found.toList());
        return manifest;
    }

    private void documents(Place place) throws PlaceException {
        MutableMap<DocumentKey, Draft> bases = Maps.mutable.empty();
        MutableMap<DocumentKey, Draft> overlays = Maps.mutable.empty();
        MutableList<DocumentKey> order = Lists.mutable.empty();
        for (Path file : files(place)) {
            boolean overlay = isOverlay(file);
            if (overlay && !sample) {
                continue;
            }
            FileReading reading = FileReading.of(file, place.shown(file));
            findings.addAllIterable(reading.findings());
            reading.draft().ifPresent(draft -> {
                DocumentKey key = new DocumentKey(draft.kind().name(), draft.id());
                Draft known = (overlay ? overlays : bases).getIfAbsentPut(key, draft);
                if (!known.source().file().equals(draft.source().file())) {
                    duplicate(key.toString(), draft, mark(known));
                } else {
                    order.add(key);
                }
            });
        }
        order.distinct()
                .forEach(key -> document(Optional.ofNullable(bases.get(key)), Optional.ofNullable(overlays.get(key))));
    }

    private void document(Optional<Draft> base, Optional<Draft> overlay) {
        Draft first = base.or(() -> overlay).orElseThrow();
        Assembler.Assembled assembled = Assembler.assemble(base, overlay);
        Document document = assembled.document();
        findings.addAllIterable(assembled.findings());
        if (documents.containsKey(document.key())) {
            duplicate(
                    document.key().toString(),
                    first,
                    where(sources.getIfAbsentValue(document.key(), Maps.immutable.empty()), document.id()));
            return;
        }
        documents.put(document.key(), document);
        sources.put(document.key(), assembled.sources());
        claimIds(document, assembled.sources());
    }

    /** Elements that others refer to by bare id may exist only once in all documents. */
    private void claimIds(Document document, MutableMap<String, ImmutableList<Draft.Source>> where) {
        for (Element element :
                document.inOrder().select(element -> element.descriptor().shared())) {
            SourcePlace place = where(where, element.id());
            String name = element.descriptor().name() + "/" + element.id();
            SourcePlace known = sharedIds.getIfAbsentPut(name, place);
            if (!known.equals(place)) {
                findings.add(
                        Finding.of(Rule.ID_DUPLICATE, name, element.id(), known).at(Optional.of(place)));
            }
        }
    }

    private void duplicate(String about, Draft draft, SourcePlace known) {
        findings.add(Finding.of(Rule.ID_DUPLICATE, about, draft.id(), known).at(Optional.of(mark(draft))));
    }

    private static SourcePlace where(MapIterable<String, ImmutableList<Draft.Source>> where, String element) {
        return mark(where.getIfAbsentValue(element, Lists.immutable.empty()).get(0));
    }

    private static SourcePlace mark(Draft draft) {
        return mark(draft.source());
    }

    private static SourcePlace mark(Draft.Source source) {
        return source.node().mark().in(source.file());
    }

    private static boolean isOverlay(Path file) {
        return file.toString().matches(".*\\.sample\\.(yaml|yml|json)");
    }

    /** Documents below the root, by path; folders that start with a dot or are workspaces themselves are left alone. */
    private static ImmutableList<Path> files(Place place) throws PlaceException {
        MutableList<Path> files = Lists.mutable.empty();
        try {
            Files.walkFileTree(place.root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean own = folder.equals(place.root());
                    boolean skip = !own
                            && (folder.getFileName().toString().startsWith(".")
                                    || Files.exists(folder.resolve(Place.MANIFEST)));
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    if (name.matches("[^.].*\\.(yaml|yml|json)") && !name.equals(Place.MANIFEST)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw PlaceException.unreadable(place.shown());
        }
        return files.toSortedListBy(place::shown).toImmutable();
    }
}
