package ee.teekond.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.AnyDocument;
import ee.teekond.check.Checks;
import ee.teekond.finding.Messages;
import ee.teekond.model.Document;
import ee.teekond.model.Language;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.collections.impl.factory.Lists;

/** Whatever happens to a file, reading it ends with findings that can be said and stand somewhere in it. */
class MutilatedFilesTest {
    private static final String SYNTAX = "\n\t \"'{}[],:-?#&*!|>%@`\\~0a\u00e4\u0001\uFEFF\u2028";
    private static final Messages MESSAGES = Messages.in(Language.ET);

    @Property(tries = 150)
    void a_mutilated_yaml_file_is_read_to_the_end(@ForAll("documents") Document document, @ForAll long seed) {
        read("x.yaml", mutilated(CanonicalText.yaml(document), new Random(seed)));
    }

    @Property(tries = 150)
    void a_mutilated_json_file_is_read_to_the_end(@ForAll("documents") Document document, @ForAll long seed) {
        read("x.json", mutilated(CanonicalText.json(document), new Random(seed)));
    }

    @Provide
    Arbitrary<Document> documents() {
        return AnyDocument.arbitrary();
    }

    private static void read(String name, String text) {
        try (Folder folder = new Folder()) {
            LoadedWorkspace loaded = folder.write(name, text).read();
            long lines = text.chars().filter(c -> c == '\n' || c == '\r').count() + 1;

            var all = loaded.findings().newWithAll(Checks.check(loaded.workspace(), loaded.sources()));
            assertThat(all).allSatisfy(finding -> {
                assertThat(MESSAGES.of(finding)).isNotBlank().doesNotContain("\n");
                assertThat(finding.place().orElseThrow().line()).isBetween(1, (int) lines);
                assertThat(finding.place().orElseThrow().column()).isPositive();
            });
            assertThat(CanonicalText.format(text, name).text().isPresent())
                    .isEqualTo(CanonicalText.format(text, name).findings().isEmpty());
        }
    }

    /** A few characters or lines taken out, doubled, moved or replaced. */
    private static String mutilated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(changed.length() + 1);
            int end = Math.min(changed.length(), at + random.nextInt(random.nextBoolean() ? 3 : 200));
            String piece = changed.substring(at, end);
            String other = random.nextBoolean() ? piece + piece : String.valueOf(syntax(random));
            changed.replace(at, end, Lists.immutable.with("", other, other).get(random.nextInt(3)));
        }
        return new String(changed.toString().getBytes(UTF_8), UTF_8);
    }

    private static char syntax(Random random) {
        return SYNTAX.charAt(random.nextInt(SYNTAX.length()));
    }
}
