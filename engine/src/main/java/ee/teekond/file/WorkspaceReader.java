package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.finding.SourcePlace;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Manifest;
import ee.teekond.model.Workspace;
import java.io.IOException;
import java.nio.file.Path;
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
    private final Unread unread = new Unread();

    private WorkspaceReader(boolean sample) {
        this.sample = sample;
    }

    /**
     * Reads everything.
     *
     * @param sample whether sample data is read
     * @throws PlaceException when the place cannot be opened
     */
    public static LoadedWorkspace read(Place place, boolean sample) throws PlaceException {
        WorkspaceReader reader = new WorkspaceReader(sample);
        Manifest manifest = reader.layer(place);
        return new LoadedWorkspace(
                place,
                sample,
                Workspace.of(manifest, reader.documents.values()),
                new SourceMap(reader.sources.toImmutable(), reader.unread),
                reader.findings.toSortedList(Finding.BY_PLACE).toImmutable());
    }

    private Manifest layer(Place place) throws PlaceException {
        visited.add(place.realRoot());
        Path file = place.root().resolve(Place.MANIFEST);
        ManifestReader reader = new ManifestReader(place.shown(file));
        Optional<Manifest> manifest = Optional.empty();
        try {
            manifest = reader.read(file);
        } catch (IOException unreadable) {
            throw PlaceException.unreadable(place.shown(file));
        }
        findings.addAllIterable(reader.findings());
        if (manifest.isEmpty() || reader.usesIsBroken()) {
            unread.anything();
        }
        if (manifest.flatMap(Manifest::uses).isPresent()) {
            beneath(place, manifest.flatMap(Manifest::uses).orElseThrow(), reader.uses());
        }
        if (!reader.isNewer()) {
            documents(place);
        }
        return manifest.orElse(Manifest.PLAIN);
    }

    private void beneath(Place place, String uses, Optional<SourcePlace> where) throws PlaceException {
        Optional<Place> used = place.used(uses);
        if (used.isEmpty()) {
            unread.anything();
        }
        if (used.isPresent() && !visited.contains(used.orElseThrow().realRoot())) {
            layer(used.orElseThrow());
        } else {
            String what = used.isPresent() ? "circle" : "missing";
            findings.add(Finding.of(Rule.WORKSPACE_USES, Lists.immutable.empty(), uses, what)
                    .at(where));
        }
    }

    private void documents(Place place) throws PlaceException {
        MutableMap<DocumentKey, Draft> bases = Maps.mutable.empty();
        MutableMap<DocumentKey, Draft> overlays = Maps.mutable.empty();
        MutableList<DocumentKey> order = Lists.mutable.empty();
        for (Path file : files(place)) {
            boolean overlay = WorkspaceFiles.isOverlay(file.toString());
            if (overlay && !sample) {
                continue;
            }
            FileReading reading = FileReading.of(file, place.shown(file));
            findings.addAllIterable(reading.findings());
            unread.addAll(reading.unread());
            reading.draft()
                    .flatMap(draft -> sample ? Optional.of(draft) : draft.withoutSample())
                    .ifPresent(draft -> {
                        DocumentKey key = new DocumentKey(draft.kind().name(), draft.id());
                        Draft known = (overlay ? overlays : bases).getIfAbsentPut(key, draft);
                        if (!known.source().file().equals(draft.source().file())) {
                            duplicate(key.toString(), draft, known.source().place());
                        } else {
                            order.add(key);
                        }
                    });
        }
        order.distinct()
                .forEach(key -> document(
                        new Layers(Optional.ofNullable(bases.get(key)), Optional.ofNullable(overlays.get(key)))));
    }

    private void document(Layers layers) {
        Draft first = layers.either();
        if (layers.isNew() && unread.mayDefine(first.id())) {
            unread.draft(first);
            return;
        }
        DocumentKey key = new DocumentKey(first.kind().name(), first.id());
        if (documents.containsKey(key)) {
            duplicate(key.toString(), first, where(sources.getIfAbsentValue(key, Maps.immutable.empty()), key.id()));
            return;
        }
        Assembler.Assembled assembled = Assembler.assemble(layers, unread, sharedIds);
        findings.addAllIterable(assembled.findings());
        documents.put(key, assembled.document());
        sources.put(key, assembled.sources());
    }

    private void duplicate(String about, Draft draft, SourcePlace known) {
        unread.draft(draft);
        findings.add(Finding.of(Rule.ID_DUPLICATE, about, draft.id(), known)
                .at(Optional.of(draft.source().place())));
    }

    private static SourcePlace where(MapIterable<String, ImmutableList<Draft.Source>> where, String element) {
        return where.getIfAbsentValue(element, Lists.immutable.empty()).get(0).place();
    }

    private static ImmutableList<Path> files(Place place) throws PlaceException {
        try {
            return WorkspaceFiles.below(place.root())
                    .toSortedListBy(place::shown)
                    .toImmutable();
        } catch (IOException unreadable) {
            throw PlaceException.unreadable(place.shown());
        }
    }
}
