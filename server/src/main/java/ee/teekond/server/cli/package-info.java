/**
 * The command line. Data goes to standard output, everything said about it to standard error.
 */
@NullMarked
package ee.teekond.server.cli;

import org.jspecify.annotations.NullMarked;
