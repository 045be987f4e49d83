package ee.teekond.file;

import ee.teekond.model.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.collections.api.list.ImmutableList;

/** SHA-256 of texts, and of what documents say whichever way they are written. */
public final class Checksum {

    private Checksum() {}

    /** Of the canonical JSON of documents, one after another, as 64 hexadecimal digits. */
    public static String of(ImmutableList<Document> documents) {
        return of(documents.collect(CanonicalText::json).makeString(""));
    }

    /** Of a text in UTF-8, as 64 hexadecimal digits. */
    public static String of(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
