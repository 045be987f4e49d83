/**
 * Evidence that comes as tables: survey rows, codings of interviews, focus groups, statistics of contacts. Rows are added up and
 * forgotten; what is kept is how many say so, as edits of the journeys and municipalities they are about.
 */
@NullMarked
package ee.teekond.exchange.intake;

import org.jspecify.annotations.NullMarked;
