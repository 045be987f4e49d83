/**
 * Documents as people work on them together: a room for each, one edit at a time, and everybody in it told. Knows neither
 * HTTP nor SQL.
 */
@NullMarked
package ee.teekond.server.live;

import org.jspecify.annotations.NullMarked;
