package ee.teekond.layout.comparison.content;

import ee.teekond.layout.desk.Said;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Something the other journey has and this one does not.
 *
 * @param kind touchpoint or service
 * @param stage where it is missing
 * @param services of a step: the services missing with it
 * @param standing of a service: whether the municipality offers it all the same; may be empty
 * @param elsewhere who else has it
 */
public record Gap(
        String id,
        String kind,
        Said title,
        String stage,
        Optional<Said> reason,
        ImmutableList<String> services,
        String standing,
        String elsewhere) {}
