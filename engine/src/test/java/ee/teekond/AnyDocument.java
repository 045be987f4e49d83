package ee.teekond;

import ee.teekond.edit.Edit;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKinds;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Sample;
import ee.teekond.model.Values;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType.Scope;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Makes documents of every kind by chance, by way of the descriptor tables: every field, hostile texts, nested needs and
 * conditions, sample marks. Its references lead nowhere in particular.
 */
public final class AnyDocument {

    private static final int DEEPEST = 3;

    private final Random random;
    private final AnySlug slugs;
    private final AnyValue values;
    private int left;

    /**
     * @param slugs gives ids, so that several documents can share a workspace
     * @param size about how many elements the document gets
     */
    AnyDocument(Random random, AnySlug slugs, int size) {
        this.random = random;
        this.slugs = slugs;
        this.values = new AnyValue(random, slugs, DEEPEST);
        this.left = size;
    }

    /** What comes out is an element of another document, whose references within it lead to what is there. */
    AnyDocument(Random random, AnySlug slugs, Document document) {
        this.random = random;
        this.slugs = slugs;
        this.values = new AnyValue(random, slugs, DEEPEST, document);
    }

    /** The document without references within it that lead nowhere. */
    public static Document sound(Document document) {
        return Edit.batch(document.inOrder()
                        .flatCollect(element -> Values.references(element)
                                .select(reference -> reference.type().scope() == Scope.LOCAL)
                                .collect(reference -> element.descriptor()
                                        .field(reference.path().split("[.\\[]", 2)[0])
                                        .orElseThrow())
                                .distinct()
                                .collect(field -> new Edit.Set(element.id(), field, Optional.empty()))))
                .applyTo(document)
                .orElseThrow()
                .after();
    }

    /** Documents of every kind; a failing one is made smaller by having fewer elements. */
    public static Arbitrary<Document> arbitrary() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 12))
                .as((seed, size) -> {
                    Random random = new Random(seed);
                    ImmutableList<Kind<? extends Element>> kinds = DocumentKinds.ALL;
                    return new AnyDocument(random, new AnySlug(random), size)
                            .make(kinds.get(random.nextInt(kinds.size())));
                });
    }

    /** Journeys; a failing one is made smaller by having fewer elements. */
    public static Arbitrary<Document> journeys() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 20))
                .as((seed, size) -> {
                    Random random = new Random(seed);
                    return new AnyDocument(random, new AnySlug(random), size).make(Journey.KIND);
                });
    }

    /** A document of a kind. */
    Document make(Kind<? extends Element> kind) {
        boolean version = kind.equals(Journey.KIND) && random.nextInt(4) == 0;
        Element root = element(kind, slugs.fresh() + (version ? "@" + (1 + random.nextInt(20)) : ""), false);
        Document.Builder document = Document.of(root);
        own(root, document);
        return document.build();
    }

    private void own(Element owner, Document.Builder document) {
        for (Kind.Slot slot : owner.descriptor().slots()) {
            for (int i = random.nextInt(5); i > 0 && left > 0; i--) {
                left--;
                Element child = element(elementKind(slot), slugs.fresh(), owner.isSample());
                document.add(owner.id(), slot.name(), child);
                own(child, document);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Kind<? extends Element> elementKind(Kind.Slot slot) {
        return (Kind<? extends Element>) slot.kind();
    }

    Element element(Kind<? extends Element> kind, String id, boolean inSample) {
        MutableMap<String, Object> fields = Maps.mutable.empty();
        for (Field field : kind.fields()) {
            Object value = values.of(field.type());
            if (field.required() || (random.nextInt(3) == 0 && kind.says(field, value))) {
                fields.put(field.name(), value);
            }
        }
        kind.idFrom().ifPresent(field -> fields.put(field, id));
        fields.put("sample", sample(fields, kind, inSample));
        return kind.create(id, fields);
    }

    private Sample sample(MutableMap<String, Object> fields, Kind<? extends Element> kind, boolean inSample) {
        if (inSample || random.nextInt(6) == 0) {
            return Sample.WHOLE;
        }
        return random.nextInt(3) > 0
                ? Sample.NONE
                : Sample.of(fields.keysView()
                        .reject(name -> kind.idFrom().filter(name::equals).isPresent())
                        .select(name -> random.nextInt(3) == 0));
    }
}
