package ee.teekond.server.print;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * A printed picture.
 *
 * @param bytes the file
 * @param boxed characters the bundled font lacks, each once, in their order; they are drawn as empty boxes
 */
@SuppressWarnings("ArrayRecordComponent") // the file is written out and never compared
public record Printed(byte[] bytes, ImmutableList<String> boxed) {}
