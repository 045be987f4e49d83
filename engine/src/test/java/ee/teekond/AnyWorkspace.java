package ee.teekond;

import ee.teekond.model.Document;
import ee.teekond.model.DocumentKinds;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Manifest;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Makes whole workspaces by chance; no two elements in one share an id. */
public final class AnyWorkspace {

    private AnyWorkspace() {}

    /** Workspaces of up to eight documents. */
    public static Arbitrary<Workspace> arbitrary() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 8))
                .as((seed, size) -> {
                    Random random = new Random(seed);
                    AnySlug slugs = new AnySlug(random);
                    MutableList<Document> documents = Lists.mutable.empty();
                    for (int i = 0; i < size; i++) {
                        Kind<? extends Element> kind = DocumentKinds.ALL.get(random.nextInt(DocumentKinds.ALL.size()));
                        documents.add(new AnyDocument(random, slugs, random.nextInt(8)).make(kind));
                    }
                    return Workspace.of(manifest(random, slugs), documents);
                });
    }

    /** What a workspace file says, by chance; nothing lies beneath. */
    private static Manifest manifest(Random random, AnySlug slugs) {
        AnyValue values = new AnyValue(random, slugs, 1);
        Manifest any = (Manifest) values.leaf(Manifest.SHAPE);
        return new Manifest(
                Manifest.FORMAT,
                any.name(),
                any.sourceLanguage(),
                Lists.immutable.with(Language.values()).select(language -> random.nextBoolean()),
                Optional.empty());
    }
}
