package ee.teekond.server.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** How coordinators might title the steps of the references, and steps of their own; written before the matcher was. */
record Rewordings(ImmutableList<Rewording> rewordings, ImmutableList<Addition> additions) {

    private static final Path FOLDER = Path.of("../engine/src/test/resources/ee/teekond/compare");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /**
     * Another title for a step of a reference.
     *
     * @param half {@code tuning} or {@code held-back}
     * @param services whether whoever wrote this has also named the services of the step
     */
    record Rewording(String half, String journey, String element, String language, String title, boolean services) {}

    /** A step that stands for none of the reference. */
    record Addition(String half, String journey, String stage, String language, String title) {}

    static Rewordings read() throws IOException {
        return new Rewordings(
                records("rewordings.csv")
                        .collect(row -> new Rewording(
                                row.get("half"),
                                row.get("journey"),
                                row.get("element"),
                                row.get("language"),
                                row.get("rewording"),
                                row.get("services").equals("same"))),
                records("additions.csv")
                        .collect(row -> new Addition(
                                row.get("half"),
                                row.get("journey"),
                                row.get("stage"),
                                row.get("language"),
                                row.get("title"))));
    }

    /** Only one half. */
    Rewordings half(String half) {
        return new Rewordings(
                rewordings.select(row -> row.half().equals(half)),
                additions.select(row -> row.half().equals(half)));
    }

    private static ImmutableList<CSVRecord> records(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(FOLDER.resolve(file), StandardCharsets.UTF_8, FORMAT)) {
            return Lists.immutable.withAll(parser.getRecords());
        }
    }
}
