/**
 * Which column, row and band every step gets, and the tracks of the line between them. Everything here is counted in columns
 * and rows until {@link ee.teekond.layout.map.plan.BandGrid} gives each column its place across the sheet.
 */
@NullMarked
package ee.teekond.layout.map.plan;

import org.jspecify.annotations.NullMarked;
