/** Everything that is kept in a database; nothing else speaks SQL. */
@NullMarked
package ee.teekond.server.store;

import org.jspecify.annotations.NullMarked;
