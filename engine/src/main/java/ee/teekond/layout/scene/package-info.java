/**
 * A picture with everything decided: groups that say what they show, and in them shapes and lines of text at fixed
 * places. All numbers are tenths of a unit; what a unit is on paper says the {@link ee.teekond.layout.scene.Sheet}.
 */
@NullMarked
package ee.teekond.layout.scene;

import org.jspecify.annotations.NullMarked;
