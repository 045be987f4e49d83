package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.file.WorkspaceFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published versions of the references are what they were on the day they were published. A new version is a new row. */
class PublishedReferencesTest {

    private static final Path FOLDER = Path.of("../models/reference/references");
    private static final int PUBLISHED = 3;

    @ParameterizedTest
    @CsvSource({
        "uussisserandaja@1, 421e96296f19cd1e83d4d2af0b0df636902009ed3afa42ad418a7c7170d53e63",
        "eri-keele-ja-kultuuritaustaga@1, 0080ef274939abff9537e1d50aa2d01f9e53dba3e00b0a5204db29bf1260fe34",
        "tagasipoorduja@1, 4462fd29e1e742ba1185aaa171c1ec4d472a573000559978aa486fb5a6acfe2e",
    })
    void nobody_has_changed_one(String id, String sha256) throws Exception {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(id + ".yaml"));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(sha256);
    }

    @Test
    void each_is_watched() throws Exception {
        assertThat(WorkspaceFiles.below(FOLDER)).hasSize(PUBLISHED);
    }
}
