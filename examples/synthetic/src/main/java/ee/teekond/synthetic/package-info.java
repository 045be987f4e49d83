/**
 * A made-up country of any size: three target groups with their reference journeys, a thousand municipalities, sixty services
 * and as many journeys as are asked for. All of it is sample data; nothing in it is true of any real place.
 */
@NullMarked
package ee.teekond.synthetic;

import org.jspecify.annotations.NullMarked;
