package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.file.CanonicalText;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Catalogue;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.descriptor.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Until the content of the country is complete, the first published reference follows its working copy: {@code
 * TEEKOND_ACCEPT=1} writes it anew. After that it never changes, and this test goes.
 */
class PublishedReferenceTest {

    private static final LocalDate PUBLISHED = LocalDate.parse("2026-11-25");

    @ParameterizedTest
    @ValueSource(strings = {"uussisserandaja", "eri-keele-ja-kultuuritaustaga", "tagasipoorduja"})
    void the_first_version_is_the_working_copy_under_its_own_name(String id) throws Exception {
        Path file = Path.of("../models/reference/references/" + id + "@1.yaml");
        LoadedWorkspace loaded = WorkspaceReader.read(Place.bundled("reference").orElseThrow(), false);
        Document working = loaded.workspace().document(Journey.KIND, id).orElseThrow();
        Document catalogue = loaded.workspace().documents(Catalogue.KIND).getOnly();

        String made = published(working, sha256(CanonicalText.json(catalogue)));

        if ("1".equals(System.getenv("TEEKOND_ACCEPT"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file)).isEqualTo(made);
    }

    private static String published(Document working, String catalogue) {
        MutableMap<String, Object> values = Maps.mutable.of("published", PUBLISHED, "catalogue", catalogue);
        for (Field field : Journey.KIND.fields()) {
            working.root().get(field).ifPresent(value -> values.put(field.name(), value));
        }
        Journey root = Journey.KIND.create(working.id() + "@1", values);
        Document.Builder copy = Document.of(root);
        working.inOrder()
                .reject(element -> element.id().equals(working.id()))
                .forEach(element -> copy.add(
                        owner(working, element, root),
                        working.owners().get(element.id()).slot(),
                        element));
        return CanonicalText.yaml(copy.build());
    }

    private static String owner(Document working, Element element, Element root) {
        String owner = working.owner(element.id()).orElseThrow().id();
        return owner.equals(working.id()) ? root.id() : owner;
    }

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
