package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Persona;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A persona that is not said to be made up, and rests on nothing either: somebody may take it for a real person. */
final class PersonaNotFictional implements ElementCheck {

    private static final ImmutableList<String> READ = Lists.immutable.with("fictional", "traits", "evidence");

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        return subject.element() instanceof Persona persona
                        && !persona.fictional()
                        && !rests(persona)
                        && READ.allSatisfy(subject::isRead)
                ? Lists.immutable.with(subject.finding(Rule.PERSONA_NOT_FICTIONAL, persona.id()))
                : Lists.immutable.empty();
    }

    private static boolean rests(Persona persona) {
        return persona.marks().evidence().notEmpty()
                || (persona.traits().notEmpty()
                        && persona.traits().allSatisfy(trait -> trait.evidence().notEmpty()));
    }
}
