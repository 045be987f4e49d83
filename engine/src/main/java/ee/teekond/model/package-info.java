/**
 * The vocabulary: what a journey, a service, an offer, a pain point … is. Every element is an immutable record with an id;
 * a {@link ee.teekond.model.Document} holds its elements flat by id and knows who owns whom in which order; a
 * {@link ee.teekond.model.Workspace} holds the documents. Beside each record stands its descriptor table ({@code KIND} or
 * {@code SHAPE}), which loader, writer, checks and comparison read. All types here are immutable and safe for any thread.
 */
@NullMarked
package ee.teekond.model;

import org.jspecify.annotations.NullMarked;
