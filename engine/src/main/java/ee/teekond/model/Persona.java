package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.FLAG;
import static ee.teekond.model.descriptor.FieldType.LANGUAGE;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.integer;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.list;
import static ee.teekond.model.descriptor.FieldType.map;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * A made-up or composite person a journey is walked for. Never a real one.
 *
 * @param children their ages in years; an empty list is no children, absent is not known
 * @param holds outcomes the person has from the start
 * @param traits what each trait rests on
 */
public record Persona(
        String id,
        Text title,
        boolean fictional,
        String targetGroup,
        Optional<Integer> age,
        Optional<Text> summary,
        Optional<Text> quote,
        Optional<LegalStatus> legalStatus,
        ImmutableSortedMap<String, Cefr> languages,
        Optional<ImmutableList<Integer>> children,
        Optional<DigitalSkill> digitalSkill,
        Optional<Employment> employment,
        ImmutableList<String> holds,
        ImmutableList<Text> needs,
        ImmutableList<Trait> traits,
        Marks marks)
        implements Element {

    public static final Kind<Persona> KIND = Kind.of("persona", Persona.class)
            .required("title", TEXT)
            .optional("fictional", FLAG)
            .required("targetGroup", anywhere("target-group"))
            .optional("age", integer(0, 120))
            .optional("summary", TEXT)
            .optional("quote", TEXT)
            .optional("legalStatus", choice(LegalStatus.class))
            .optional("languages", map(LANGUAGE, choice(Cefr.class)))
            .optional("children", list(integer(0, 60)))
            .optional("digitalSkill", choice(DigitalSkill.class))
            .optional("employment", choice(Employment.class))
            .optional("holds", list(anywhere("outcome")))
            .optional("needs", list(TEXT))
            .optional("traits", list(leaf(() -> Trait.SHAPE)))
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<Persona> descriptor() {
        return KIND;
    }
}
