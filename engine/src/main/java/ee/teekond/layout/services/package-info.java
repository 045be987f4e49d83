/**
 * The service graph of a journey: its services by stage, what each needs first, what is missing and all it blocks. Stages that do
 * not fit beside each other go on in another band below; a need whose line would cross bands, or that too many share, is named by
 * its letter on the cards instead, so nothing is left out.
 */
@NullMarked
package ee.teekond.layout.services;

import org.jspecify.annotations.NullMarked;
