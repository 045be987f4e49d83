/** The folds of questions on Apache Spark: for more journeys than one machine should read. */
@NullMarked
package ee.teekond.spark;

import org.jspecify.annotations.NullMarked;
