package ee.teekond.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {

    @Test
    void it_describes_every_route_once_and_nothing_else() {
        JsonNode description = JsonMapper.shared().readTree(OpenApi.write());
        List<String> described = description.required("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .sorted()
                .toList();

        assertThat(Lists.immutable.withAll(described))
                .isEqualTo(Routes.all()
                        .collect(route -> route.method() + " " + route.path())
                        .toSortedList());
        assertThat(Routes.all().collect(Route::name).distinct()).hasSameSizeAs(Routes.all());
    }

    @Test
    void every_problem_has_words_in_both_languages() {
        for (String language : List.of("et", "en")) {
            ResourceBundle words =
                    ResourceBundle.getBundle("ee.teekond.server.web.problems", Locale.forLanguageTag(language));
            assertThat(Arrays.stream(ProblemCode.values()))
                    .allSatisfy(code ->
                            assertThat(words.keySet()).contains(code.code() + ".title", code.code() + ".detail"));
        }
    }
}
