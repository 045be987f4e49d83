/**
 * Answers as HTML: the twin of every picture and table for those who read with other means than eyes. One writer owns
 * escaping; text from documents can never become markup.
 */
@NullMarked
package ee.teekond.html;

import org.jspecify.annotations.NullMarked;
