package ee.teekond.layout.map.content;

import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.map.content.PersonaContent.Fact;
import ee.teekond.layout.map.content.PersonaContent.Skill;
import ee.teekond.model.Cefr;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Persona;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Reads the persona a journey is walked for. */
record PersonaReader(Workspace workspace, MapWords words, SourceLetters letters) {
    Optional<PersonaContent> of(Journey journey) {
        return journey.persona()
                .flatMap(id -> workspace.document(Persona.KIND, id))
                .flatMap(document -> Persona.KIND.cast(document.root()).map(persona -> persona(document, persona)));
    }

    private PersonaContent persona(Document document, Persona persona) {
        return new PersonaContent(
                persona.id(),
                words.say(persona.title()),
                persona.age(),
                persona.fictional(),
                words.say(persona.summary()),
                words.say(persona.quote()),
                facts(persona),
                persona.needs().collect(words::say),
                persona.languages()
                        .keyValuesView()
                        .toList()
                        .toImmutable()
                        .collect(pair -> new Skill(
                                words.languageName(pair.getOne()),
                                Lists.immutable.of(Cefr.values()).indexOf(pair.getTwo()) + 1,
                                pair.getTwo().code())),
                letters.proof(persona.marks(), document.isSample(persona)));
    }

    private ImmutableList<Fact> facts(Persona persona) {
        var facts = Lists.mutable.<Fact>empty();
        persona.legalStatus()
                .ifPresent(status -> facts.add(new Fact(words.of("persona.status"), words.of("legal", status))));
        persona.employment().ifPresent(work -> facts.add(new Fact(words.of("persona.work"), words.of("work", work))));
        persona.children()
                .ifPresent(ages -> facts.add(new Fact(
                        words.of("persona.children"),
                        ages.isEmpty() ? words.of("persona.none") : ages.makeString(", "))));
        persona.digitalSkill()
                .ifPresent(skill -> facts.add(new Fact(words.of("persona.digital"), words.of("digital", skill))));
        return facts.toImmutable();
    }
}
