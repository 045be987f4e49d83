package ee.teekond.layout.services.content;

import ee.teekond.layout.desk.Said;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * An outcome services ask for.
 *
 * @param givers the numbers of the services that give it
 * @param takers how many ask for it
 */
public record OutcomeContent(String id, String letter, Said title, ImmutableList<String> givers, int takers) {}
