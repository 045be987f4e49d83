package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.local;

import ee.teekond.model.descriptor.Shape;
import java.util.Optional;

/** The way from one touchpoint to another. */
public record Flow(String to, FlowKind kind, Optional<Text> label, Optional<Condition> when) {

    public static final Shape<Flow> SHAPE = Shape.of(Flow.class)
            .required("to", local("touchpoint"))
            .standard("kind", choice(FlowKind.class), FlowKind.NEXT)
            .optional("label", TEXT)
            .optional("when", leaf(() -> Condition.SHAPE))
            .shorthand("to")
            .build();
}
