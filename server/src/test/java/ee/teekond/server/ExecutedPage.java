package ee.teekond.server;

import ee.teekond.server.cli.Teekond;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation whose commands are run. A block of {@code sh} is run, the block of {@code text} after it shows
 * what was said; a line with nothing but … stands for lines left out.
 *
 * @param path of the page, as seen from the module
 * @param folder the page's own name for where it writes; a temporary one is used in its place
 */
record ExecutedPage(Path path, String folder, Path temporary) {

    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final Pattern BLOCK = Pattern.compile("```(sh|text)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String LEFT_OUT = "…";

    /** The page as it ought to be: everything is done once, in order, so that a page that is wrong is told whole. */
    String asRun() throws IOException {
        StringBuilder told = new StringBuilder();
        String written = Files.readString(path);
        Matcher blocks = BLOCK.matcher(written);
        String said = "";
        int shown = 0;
        while (blocks.find()) {
            told.append(written, shown, blocks.start(2));
            if (blocks.group(1).equals("sh")) {
                said = run(blocks.group(2));
                told.append(blocks.group(2));
            } else {
                told.append(agrees(blocks.group(2), said) ? blocks.group(2) : said);
            }
            shown = blocks.end(2);
        }
        return told.append(written.substring(shown)).toString();
    }

    /** Writes the page as it was run, if that was asked for. */
    void accept(String run) throws IOException {
        if ("1".equals(System.getenv("TEEKOND_ACCEPT"))) {
            Files.writeString(path, run);
        }
    }

    /** Whether this is what was said, but for what is left out. */
    private static boolean agrees(String shown, String said) {
        String pattern = shown.lines()
                .map(line -> line.equals(LEFT_OUT) ? "(?:.*\n)*?" : Pattern.quote(line) + "\n")
                .reduce("", String::concat);
        return Pattern.matches(pattern, said);
    }

    private String run(String block) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line : block.replace("\\\n", " ").lines().toList()) {
            List<String> words = WORD.matcher(line)
                    .results()
                    .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                    .map(this::placed)
                    .toList();
            switch (words.get(0)) {
                case "./teekond" -> said.append(teekond(words.subList(1, words.size())));
                case "mkdir" -> Files.createDirectories(Path.of(words.get(1)));
                case "cp" -> copy(Path.of(words.get(2)), Path.of(words.get(3)));
                case "sed" -> substitute(words.get(1).split("\\|"), Path.of(words.get(2)), Path.of(words.get(4)));
                default -> throw new IllegalArgumentException(line);
            }
        }
        return said.toString();
    }

    /** Paths of the page are seen from the root of the repository, and its folder is a temporary one. */
    private String placed(String word) {
        return word.startsWith(folder)
                ? temporary + word.substring(folder.length())
                : word.replaceFirst("^(models|examples|docs)/", "../$1/");
    }

    String teekond(List<String> words) {
        StringWriter said = new StringWriter();
        PrintWriter both = new PrintWriter(said);
        Teekond.run(both, both, DAY, words.toArray(String[]::new));
        return said.toString().replace(temporary.toString(), folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void substitute(String[] parts, Path from, Path to) throws IOException {
        Pattern pattern = Pattern.compile(parts[1], Pattern.MULTILINE);
        Files.writeString(to, pattern.matcher(Files.readString(from)).replaceAll(parts[2]));
    }
}
