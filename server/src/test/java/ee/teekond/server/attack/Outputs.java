package ee.teekond.server.attack;

import ee.teekond.exchange.AnswerJson;
import ee.teekond.exchange.AnswerReport;
import ee.teekond.exchange.AnswerSpreadsheet;
import ee.teekond.exchange.FactTables;
import ee.teekond.exchange.TableCsv;
import ee.teekond.exchange.TableText;
import ee.teekond.html.AnswerPage;
import ee.teekond.html.MapTwin;
import ee.teekond.html.book.Book;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.heatmap.HeatmapLayout;
import ee.teekond.layout.map.JourneyMapLayout;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.services.ServicesLayout;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Question.Seen;
import ee.teekond.server.store.AnalystsFile;
import ee.teekond.svg.SvgRenderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.tuple.Pair;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.tuple.Tuples;

/** Every byte that leaves, by what it is called. */
final class Outputs {

    static final LocalDate DAY = LocalDate.parse("2025-11-12");

    /** What every document has to say on a question. */
    static ImmutableList<Pair<Document, ImmutableList<Seen>>> said(Question question, Workspace country) {
        return question.documents()
                .flatCollect(country::documents)
                .collect(document -> Tuples.pair(document, Inquiry.said(question, country, document, DAY)));
    }

    private Outputs() {}

    /** An answer in every format it has. */
    static Map<String, String> of(Workspace workspace, Inquiry inquiry, Answer answer, boolean pictures)
            throws IOException {
        AnswerReport report = new AnswerReport(workspace, answer, Language.EN);
        Map<String, String> all = new TreeMap<>();
        all.put("text", TableText.write(report.table(), 120));
        all.put("list", TableText.write(report.list(), 120));
        all.put("csv", TableCsv.write(report.data()));
        all.put("json", AnswerJson.write(workspace, answer));
        all.put("html", AnswerPage.write(workspace, answer, Language.ET));
        parts(new AnswerSpreadsheet(workspace, answer, Language.ET).write())
                .forEach((part, text) -> all.put("xlsx " + part, text));
        if (pictures && HeatmapLayout.draws(inquiry)) {
            all.put(
                    "svg",
                    svg(HeatmapLayout.bundled()
                            .lay(workspace, inquiry, Language.ET, Paper.SCREEN)
                            .scene()));
        }
        return all;
    }

    /** The flat tables, as files and as a database. */
    static Map<String, String> facts(Workspace workspace, Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        var tables = new FactTables(workspace, DAY, Language.EN).all();
        tables.forEach(named -> all.put(named.name() + ".csv", TableCsv.write(named.table())));
        Path file = folder.resolve("facts.sqlite");
        AnalystsFile.write(file, tables);
        all.put("sqlite", HexFormat.of().formatHex(Files.readAllBytes(file)));
        return all;
    }

    /** The map of each of some journeys, the same as a page, and the graph of its services. */
    static Map<String, String> maps(Workspace workspace, ImmutableList<String> journeys) {
        Map<String, String> all = new TreeMap<>();
        MapOptions options = new MapOptions(Language.ET, DAY, Paper.SCREEN);
        for (Document journey : workspace.documents(Journey.KIND).select(each -> journeys.contains(each.id()))) {
            all.put(
                    journey.id() + " page",
                    MapTwin.write(workspace, journey, Lists.immutable.empty(), Language.ET, DAY));
            all.put(
                    journey.id() + " map",
                    svg(JourneyMapLayout.bundled()
                            .lay(workspace, journey, options)
                            .scene()));
            all.put(
                    journey.id() + " services",
                    svg(ServicesLayout.bundled()
                            .lay(workspace, journey, options)
                            .scene()));
        }
        return all;
    }

    /** The pages of the reader's edition. */
    static Map<String, String> book(Workspace workspace) {
        Map<String, String> all = new TreeMap<>();
        new Book(workspace, DAY)
                .files(Lists.immutable.with(Language.ET))
                .forEach(file -> all.put(file.name(), file.text()));
        return all;
    }

    private static String svg(Scene scene) {
        return new SvgRenderer(Theme.light()).render(scene);
    }

    private static Map<String, String> parts(byte[] spreadsheet) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(spreadsheet))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
