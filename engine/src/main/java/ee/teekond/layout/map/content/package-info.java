/**
 * What a journey map says, gathered from the workspace in one language: titles, numbers, states, evidence. Nothing here
 * knows where anything is drawn, and no number of people too small to show gets past this package.
 */
@NullMarked
package ee.teekond.layout.map.content;

import org.jspecify.annotations.NullMarked;
