package ee.teekond.question;

import ee.teekond.question.chain.BlockingServices;
import ee.teekond.question.progress.Adoption;
import ee.teekond.question.progress.Provenance;
import ee.teekond.question.service.ConfusingServices;
import ee.teekond.question.service.MissingServices;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The questions there are. A new question is one more row here. */
public final class Questions {

    /** Every question, in the order they are listed. */
    public static final ImmutableList<Question> ALL = Lists.immutable.with(
            new MissingServices(), new BlockingServices(), new ConfusingServices(), new Provenance(), new Adoption());

    private Questions() {}

    /** The question called {@code name}. */
    public static Optional<Question> find(String name) {
        return ALL.detectOptional(question -> question.name().equals(name));
    }
}
