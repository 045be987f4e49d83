package ee.teekond.server.web;

import static ee.teekond.server.web.Route.get;
import static ee.teekond.server.web.Route.post;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Versions;
import ee.teekond.compare.recur.Candidates;
import ee.teekond.exchange.AnswerJson;
import ee.teekond.exchange.AnswerReport;
import ee.teekond.exchange.AnswerSpreadsheet;
import ee.teekond.exchange.CandidateReport;
import ee.teekond.exchange.ComparisonJson;
import ee.teekond.exchange.TableCsv;
import ee.teekond.exchange.VersionList;
import ee.teekond.exchange.WalkReport;
import ee.teekond.html.AnswerPage;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.heatmap.HeatmapLayout;
import ee.teekond.layout.paint.Theme;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Persona;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import ee.teekond.question.Where;
import ee.teekond.server.web.Route.Field;
import ee.teekond.svg.SvgRenderer;
import ee.teekond.walk.Assumptions;
import ee.teekond.walk.Walk;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Comparison, questions and walks: the same objects as on the command line. */
final class AnswerRoutes {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ASK = "ask";

    private AnswerRoutes() {}

    static ImmutableList<Route> routes() {
        return Lists.immutable.with(
                get(
                                "/api/journeys/{id}/compare",
                                "compare",
                                "read",
                                "A journey beside its reference or another journey.",
                                AnswerRoutes::compare)
                        .with(new Parameter("with", "The other journey."), Parameter.AS_OF),
                get(
                        "/api/journeys/{id}/versions",
                        "versions",
                        "read",
                        "The published versions of a reference.",
                        AnswerRoutes::versions),
                get(
                                "/api/candidates",
                                "candidates",
                                ASK,
                                "What several municipalities do otherwise than the reference.",
                                AnswerRoutes::candidates)
                        .with(Parameter.AS_OF),
                get(
                                "/api/ask/{question}",
                                ASK,
                                ASK,
                                "The answer to a question; people are counted only from five on.",
                                AnswerRoutes::ask)
                        .with(
                                Parameter.AS_OF,
                                new Parameter("by", "What to group by, with commas between."),
                                new Parameter("where", "Only a part: municipality=rakvere. May be repeated."),
                                new Parameter("format", "How it is written.", "json", "csv", "html", "svg", "xlsx"))
                        .answering(Route.JSON, "text/csv", "text/html", "image/svg+xml", SPREADSHEET),
                post(
                                "/api/walk",
                                "walk",
                                ASK,
                                "A persona's way through a municipality. Nothing of it is kept.",
                                AnswerRoutes::walk)
                        .with(Parameter.AS_OF)
                        .taking(
                                new Field("persona", "string", true, "The id of a persona."),
                                new Field("municipality", "string", true, "The id of a municipality."),
                                new Field("journey", "string", true, "The id of the journey to walk.")));
    }

    private static void compare(Call call) {
        Document journey = call.journey(call.path("id"));
        Document other = call.parameter("with")
                .map(call::journey)
                .or(() -> Comparison.basis(call.workspace(), journey))
                .orElseThrow(() -> Call.badParameter("with", "–", "journeys/…"));
        call.json(200, ComparisonJson.write(Comparison.of(call.workspace(), journey, other, call.asOf())));
    }

    private static void versions(Call call) {
        Document journey = call.journey(call.path("id"));
        if (journey.root() instanceof Journey root && root.municipality().isPresent()) {
            throw Problem.of(ProblemCode.NOT_FOUND, call.context().path());
        }
        Versions versions = Versions.of(call.workspace(), journey);
        call.json(200, new VersionList(call.workspace(), versions, call.language()).json());
    }

    private static void candidates(Call call) {
        Workspace workspace = call.workspace();
        call.json(
                200,
                new CandidateReport(workspace, Candidates.of(workspace, call.asOf()), call.asOf(), call.language())
                        .json());
    }

    private static void ask(Call call) {
        Question question = Questions.find(call.path("question"))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, call.path("question")));
        Inquiry inquiry = Inquiry.of(question, call.asOf()).where(where(call, question));
        ImmutableList<Grouping> by = call.all("by").collect(key -> grouping(question, "by", key));
        Inquiry grouped = by.isEmpty() ? inquiry : inquiry.by(by.distinct());
        String format = call.parameter("format").orElse("json");
        if (format.equals("svg")) {
            heatmap(call, grouped);
            return;
        }
        Workspace workspace = call.workspace();
        Answer answer = grouped.answer(workspace);
        switch (format) {
            case "csv" ->
                call.file(
                        "text/csv;charset=utf-8",
                        TableCsv.write(new AnswerReport(workspace, answer, call.language()).data()));
            case "html" -> call.file("text/html;charset=utf-8", AnswerPage.write(workspace, answer, call.language()));
            case "xlsx" -> call.file(SPREADSHEET, new AnswerSpreadsheet(workspace, answer, call.language()).write());
            default -> call.json(200, AnswerJson.write(workspace, answer));
        }
    }

    private static void heatmap(Call call, Inquiry inquiry) {
        if (!HeatmapLayout.draws(inquiry)) {
            throw Call.badParameter("format", "svg", "json, csv, html, xlsx");
        }
        call.file(
                "image/svg+xml",
                new SvgRenderer(Theme.light())
                        .render(HeatmapLayout.bundled()
                                .lay(call.workspace(), inquiry, call.language(), Paper.SCREEN)
                                .scene()));
    }

    private static Where where(Call call, Question question) {
        Where where = Where.EVERYWHERE;
        for (String part : Lists.immutable.withAll(call.context().queryParams("where"))) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw Call.badParameter("where", part, "municipality=rakvere");
            }
            where = where.with(grouping(question, "where", part.substring(0, equals)), part.substring(equals + 1));
        }
        return where;
    }

    private static Grouping grouping(Question question, String parameter, String key) {
        return question.groupings()
                .detectOptional(grouping -> grouping.code().equals(key))
                .orElseThrow(() -> Call.badParameter(
                        parameter,
                        key,
                        question.groupings().collect(Grouping::code).makeString(", ")));
    }

    private static void walk(Call call) {
        Call.Body body = call.body();
        Persona persona =
                (Persona) call.named(Persona.KIND, field(body, "persona")).root();
        String municipality =
                call.named(Municipality.KIND, field(body, "municipality")).id();
        Document journey = call.journey(field(body, "journey"));
        Walk walk = Walk.of(call.workspace(), persona, municipality, journey, call.asOf(), Assumptions.NONE);
        call.json(200, new WalkReport(call.workspace(), walk, call.language()).json());
    }

    private static String field(Call.Body body, String name) {
        return Optional.of(name).flatMap(body::string).orElseThrow();
    }
}
