package ee.teekond.file;

import static ee.teekond.Sketch.list;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.AnyEdit;
import ee.teekond.model.Document;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkspaceWriterLawsTest {

    @Property(tries = 60)
    void what_is_written_after_an_edit_is_read_again(@ForAll("edited") AnyEdit.Edited edited) throws Exception {
        Document before = edited.document();
        Document after = edited.any().edited(before, edited.edits());
        Assume.that(canBeWritten(before) && canBeWritten(after));
        try (Folder any = new Folder()) {
            LoadedWorkspace loaded = pair(any, before).read();

            Written written = WorkspaceWriter.write(loaded, list(after), false);

            assertThat(written.isRefused()).isFalse();
            assertThat(written.files().isEmpty()).isEqualTo(before.equals(after));
            assertThat(any.read().workspace().documents()).containsExactly(after);
        }
    }

    @Provide
    Arbitrary<AnyEdit.Edited> edited() {
        return AnyEdit.arbitrary();
    }

    /** Whether what is real of it can stand without what is sample data; edits may say otherwise. */
    private static boolean canBeWritten(Document document) {
        try (Folder any = new Folder()) {
            return pair(any, document).read().workspace().documents().contains(document);
        }
    }

    private static Folder pair(Folder any, Document document) {
        CanonicalText.baseYaml(document).ifPresent(text -> any.write("a/x.yaml", text));
        CanonicalText.overlayYaml(document).ifPresent(text -> any.write("a/x.sample.yaml", text));
        return any;
    }
}
