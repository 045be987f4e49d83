/**
 * What lanes of every map have in common: the frame with its label, the headers of the stages, cards that flow within each
 * stage, and the verticals all keep to.
 */
@NullMarked
package ee.teekond.layout.lane;

import org.jspecify.annotations.NullMarked;
