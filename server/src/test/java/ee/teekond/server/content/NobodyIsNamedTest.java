package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.file.WorkspaceFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody the source documents name stands in the models. The names are kept as the beginnings of their SHA-256, because a list
 * of them here would itself name them.
 */
class NobodyIsNamedTest {

    private static final int DIGITS = 16;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private static final ImmutableSet<String> NAMES = Sets.immutable.of(
            "fcc7c87a1a500d25",
            "ec01db41429e2efd",
            "1cf4d9ef7bfa9b84",
            "7f5a5343d054c26d",
            "872a0e65239e02ad",
            "e53fe52a55d5534b",
            "50a76adf583e03e4",
            "8d2d9594c1f33e96",
            "7e9eb37cd7fdc7a0",
            "0e28a5089872dc8f",
            "2e6ef9815b070c0d",
            "3a2a5de1c1f9169d",
            "65052d719faf33c5",
            "6a34f8a9f5a5fae0",
            "5b0deeea8652a236",
            "3f12d7f29a107ac2",
            "65dd4c56d0347ddc",
            "af5c170469c2d98b",
            "37c79e603f7a5ed0",
            "205d5802d5804962",
            "1d201cf3aed22df9",
            "12c841a61bebfb31",
            "1c45e0614e931061",
            "6a57f280f5b9f8e7",
            "1dea0ff5f33ff3f4",
            "bb05da9af67599a9",
            "12ccdadcf696d2da",
            "64416ddcd5a7b826",
            "42cc388748778b11");

    @ParameterizedTest
    @ValueSource(strings = {"../models/reference", "../examples/eesti/workspace"})
    void in_no_file_of_the_models(String folder) throws Exception {
        for (Path file : WorkspaceFiles.below(Path.of(folder))) {
            assertThat(named(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    @Test
    void a_name_would_be_found() {
        assertThat(named("Vastutaja on Mari Maasikas.", Sets.immutable.of(digest("mari maasikas"))))
                .containsExactly("mari maasikas");
    }

    private static ImmutableList<String> named(String text) {
        return named(text, NAMES);
    }

    private static ImmutableList<String> named(String text, ImmutableSet<String> names) {
        MutableList<String> found = Lists.mutable.empty();
        String before = "";
        for (String word : WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList()) {
            found.add(word);
            found.add(before + " " + word);
            before = word;
        }
        return found.distinct().select(words -> names.contains(digest(words))).toImmutable();
    }

    private static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
