/**
 * Columns of steps in stages, parted into bands that fit across the sheet. Everything is counted in columns and rows until
 * {@link ee.teekond.layout.band.BandGrid} gives each column its place.
 */
@NullMarked
package ee.teekond.layout.band;

import org.jspecify.annotations.NullMarked;
