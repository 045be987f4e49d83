package ee.teekond.server.web;

import ee.teekond.exchange.FindingJson;
import ee.teekond.finding.Finding;
import ee.teekond.model.Language;
import ee.teekond.model.Phrases;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Problems as RFC 9457 wants them: {@code {type, title, status, detail, instance, code, findings?}}. */
final class ProblemJson {

    static final String TYPE = "application/problem+json";

    /** A message repeats no more than this of what a request said. */
    private static final int ECHO = 80;

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String BUNDLE = "ee.teekond.server.web.problems";

    private ProblemJson() {}

    static String write(Problem problem, Language language, String instance) {
        return write(problem.code(), problem.arguments(), problem.findings(), language, instance);
    }

    static String write(ProblemCode code, Language language, String instance) {
        return write(code, Lists.immutable.empty(), Lists.immutable.empty(), language, instance);
    }

    private static String write(
            ProblemCode code,
            ImmutableList<String> arguments,
            ImmutableList<Finding> findings,
            Language language,
            String instance) {
        Phrases words = Phrases.of(BUNDLE, language);
        ObjectNode node = MAPPER.createObjectNode();
        node.put("type", "/problems/" + code.code());
        node.put("title", words.say(code.code() + ".title"));
        node.put("status", code.status());
        node.put("detail", words.say(code.code() + ".detail", filled(arguments)));
        node.put("instance", instance);
        node.put("code", code.code());
        if (findings.notEmpty()) {
            node.set("findings", MAPPER.readTree(FindingJson.write(findings, language)));
        }
        return node + "\n";
    }

    /** As many as any message has holes, none too long. */
    private static ImmutableList<String> filled(ImmutableList<String> arguments) {
        return arguments
                .collect(said -> said.length() > ECHO ? said.substring(0, ECHO) + "…" : said)
                .newWithAll(Lists.immutable.with("–", "–", "–"));
    }
}
