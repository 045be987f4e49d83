package ee.teekond.benchmark;

import ee.teekond.model.Channel;
import ee.teekond.model.Document;
import ee.teekond.model.Flow;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.javers.core.metamodel.annotation.Id;

/** A touchpoint as Javers likes it: what the benchmark edits, in maps and lists. */
record StepBean(
        @Id String id,
        Map<String, String> title,
        Map<String, String> summary,
        Map<String, String> need,
        Map<String, String> action,
        String channel,
        List<String> services,
        List<String> next) {

    static List<StepBean> of(Document journey) {
        return journey.all(Touchpoint.KIND)
                .collect(step -> new StepBean(
                        step.id(),
                        map(Optional.of(step.title())),
                        map(step.summary()),
                        map(step.need()),
                        map(step.action()),
                        step.channel().map(Channel::code).orElse(""),
                        List.copyOf(step.services().castToList()),
                        List.copyOf(step.next().collect(Flow::to).castToList())))
                .castToList();
    }

    private static Map<String, String> map(Optional<Text> text) {
        Map<String, String> map = new TreeMap<>();
        for (Language language : Language.values()) {
            text.flatMap(some -> some.in(language)).ifPresent(wording -> map.put(language.code(), wording.text()));
        }
        return map;
    }
}
