package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.FLAG;
import static ee.teekond.model.descriptor.FieldType.LANGUAGE;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.list;
import static ee.teekond.model.descriptor.FieldType.map;

import ee.teekond.model.descriptor.Shape;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * For whom something exists. Everything stated must hold; an empty condition holds for all.
 *
 * @param legalStatus one of these
 * @param children has children
 * @param languages speaks each of these at least at that level
 */
public record Condition(
        ImmutableList<LegalStatus> legalStatus,
        boolean children,
        ImmutableSortedMap<String, Cefr> languages,
        ImmutableList<DigitalSkill> digitalSkill,
        ImmutableList<Employment> employment,
        ImmutableList<Condition> anyOf,
        Optional<Condition> not) {

    public static final Shape<Condition> SHAPE = Shape.of(Condition.class)
            .optional("legalStatus", list(choice(LegalStatus.class)))
            .optional("children", FLAG)
            .optional("languages", map(LANGUAGE, choice(Cefr.class)))
            .optional("digitalSkill", list(choice(DigitalSkill.class)))
            .optional("employment", list(choice(Employment.class)))
            .optional("anyOf", list(leaf(() -> Condition.SHAPE)))
            .optional("not", leaf(() -> Condition.SHAPE))
            .build();
}
