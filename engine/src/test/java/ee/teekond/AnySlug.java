package ee.teekond;

import java.util.List;
import java.util.Random;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Sets;

/** Makes ids by chance, among them those that look like something else in YAML. */
final class AnySlug {
    private static final List<String> SLUGS = List.of(
            "no",
            "y",
            "null",
            "true",
            "0",
            "012",
            "1e3",
            "0x1f",
            "2025-03-25",
            "1-30",
            "id",
            "journey",
            "registreerib-elukoha",
            "t-4kq2m9zx",
            "a",
            "rakvere",
            "uussisserandaja",
            "x".repeat(60));

    private final Random random;
    private final MutableSet<String> taken = Sets.mutable.empty();

    AnySlug(Random random) {
        this.random = random;
    }

    /** Any id. */
    String any() {
        return SLUGS.get(random.nextInt(SLUGS.size()));
    }

    /** An id nobody has yet. */
    String fresh() {
        String id = any();
        for (int i = 2; !taken.add(id); i++) {
            id = any() + "-" + i;
        }
        return id;
    }
}
