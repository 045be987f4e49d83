package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.finding.SourcePlace;
import ee.teekond.model.DocumentKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What is wrong with the lines of a file, by where they begin. Lines are told apart by their place in the file until the
 * first that is wrong has to be named; only then are lines counted. Safe for several threads.
 */
final class LineFaults {

    private static final int BLOCK = 1 << 16;

    private final ConcurrentMap<DocumentKey, Long> seen = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<Long, Fault> all = new ConcurrentSkipListMap<>();

    /** What makes findings once lines can be numbered. */
    @FunctionalInterface
    private interface Fault {
        ImmutableList<Finding> in(Numbers numbers) throws IOException;
    }

    /** The numbers of lines. */
    private record Numbers(FileChannel file, String shown) {

        /** Where a line begins, by its number from one. */
        SourcePlace place(long start) throws IOException {
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            int line = 1;
            for (long at = 0; at < start; ) {
                block.clear().limit((int) Math.min(BLOCK, start - at));
                int read = file.read(block, at);
                if (read < 0) {
                    break;
                }
                for (int i = 0; i < read; i++) {
                    line += block.get(i) == '\n' ? 1 : 0;
                }
                at += read;
            }
            return new SourcePlace(shown, line, 1);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether some line before this one is wrong, so that this one need not be looked at. */
    boolean isSettled(long start) {
        return !all.isEmpty() && all.firstKey() < start;
    }

    /** Something is wrong with a line. Places of findings are those in the line alone. */
    void add(long start, ImmutableList<Finding> findings) {
        all.putIfAbsent(start, numbers -> {
            SourcePlace line = numbers.place(start);
            return findings.collect(
                    finding -> finding.at(Optional.of(new SourcePlace(line.file(), line.line(), column(finding)))));
        });
    }

    /** A line holds this document; wrong if another one does. */
    void holds(long start, DocumentKey document) {
        seen.compute(document, (key, other) -> {
            if (other == null) {
                return start;
            }
            long first = Math.min(other, start);
            long second = Math.max(other, start);
            all.putIfAbsent(second, numbers -> twice(document, numbers.place(first), numbers.place(second)));
            return first;
        });
    }

    /** What is wrong with the first line that is. */
    ImmutableList<Finding> first(FileChannel file, String shown) throws IOException {
        return all.firstEntry().getValue().in(new Numbers(file, shown));
    }

    private static ImmutableList<Finding> twice(DocumentKey document, SourcePlace first, SourcePlace second) {
        return Lists.immutable.with(Finding.of(Rule.ID_DUPLICATE, document.toString(), document.id(), first)
                .at(Optional.of(second)));
    }

    private static int column(Finding finding) {
        return finding.place().map(SourcePlace::column).orElse(1);
    }
}
