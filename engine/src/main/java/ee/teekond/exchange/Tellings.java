package ee.teekond.exchange;

import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import java.util.Optional;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Maps;

/** The questions that are told in a way of their own. */
final class Tellings {

    /** Those questions by name. A question that is told in its own way is one more row here. */
    private static final ImmutableMap<String, Telling.Maker> ALL = Maps.immutable
            .<String, Telling.Maker>empty()
            .newWithKeyValue("adoption", AdoptionTable::new)
            .newWithKeyValue("blocking-services", BlockingTable::new);

    private Tellings() {}

    /** How an answer is told; empty if its figures say it all. */
    static Optional<Telling> of(Workspace workspace, Answer answer, Language language) {
        return Optional.ofNullable(ALL.get(answer.question().name()))
                .map(maker -> maker.of(workspace, answer, language));
    }
}
