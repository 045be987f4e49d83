/** Everything over HTTP: one table of routes, and a shell around them that lets in only what it understands. */
@NullMarked
package ee.teekond.server.web;

import org.jspecify.annotations.NullMarked;
