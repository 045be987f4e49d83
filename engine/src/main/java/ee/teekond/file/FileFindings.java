package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Collects what is found in one file, up to the limit. */
final class FileFindings {

    private final String file;
    private final MutableList<Finding> found = Lists.mutable.empty();
    private final Unread unread = new Unread();
    private int left;

    FileFindings(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** What may stand in the parts that could not be read. */
    Unread unread() {
        return unread;
    }

    /** How many there are, those over the limit included. */
    int size() {
        return found.size() + left;
    }

    /** Whether further ones are only counted. */
    boolean isFull() {
        return found.size() >= Limits.FINDINGS;
    }

    void add(Rule rule, String about, Node.Mark mark, Object... arguments) {
        add(mark, Finding.of(rule, about(about), arguments));
    }

    void add(Rule rule, String about, Node.Mark mark, Optional<String> suggestion, Object... arguments) {
        add(mark, Finding.of(rule, about(about), arguments).suggesting(suggestion));
    }

    void add(RefusedException refused) {
        add(refused.rule(), "", refused.mark(), refused.arguments());
    }

    private void add(Node.Mark mark, Finding finding) {
        if (!isFull()) {
            found.add(finding.at(Optional.of(mark.in(file))));
        } else {
            left++;
        }
    }

    ImmutableList<Finding> toList() {
        if (left == 0) {
            return found.toImmutable();
        }
        Finding more = Finding.of(Rule.FILE_TOO_MANY_FINDINGS, Lists.immutable.empty(), left);
        return found.toImmutable().newWith(more.at(found.getLast().place()));
    }

    private static ImmutableList<String> about(String about) {
        return about.isEmpty() ? Lists.immutable.empty() : Lists.immutable.with(about);
    }
}
