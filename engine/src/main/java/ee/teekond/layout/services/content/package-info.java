/**
 * What a service graph says, read from a journey, its catalogue and its municipality and put into the reader's words.
 */
@NullMarked
package ee.teekond.layout.services.content;

import org.jspecify.annotations.NullMarked;
