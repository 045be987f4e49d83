package ee.teekond.file;

import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Sets;

/**
 * Tells which field each entry of a map stands for. A misspelt name is a finding, and its value is still read as that of the
 * field probably meant, so that one slip gives one finding and whatever is wrong inside is found as well.
 */
final class EntryNames {

    private final FileFindings findings;
    private final String about;
    private final String owner;
    private final ImmutableList<String> known;

    /**
     * @param about the element to report
     * @param owner how messages call the map
     * @param known names of the fields it may have
     */
    EntryNames(FileFindings findings, String about, String owner, ImmutableList<String> known) {
        this.findings = findings;
        this.about = about;
        this.owner = owner;
        this.known = known;
    }

    /** The entries by the field each stands for, in written order. */
    Map<String, Node.Entry> of(Node.Mapping mapping) {
        Map<String, Node.Entry> fields = new LinkedHashMap<>();
        MutableSet<String> written = mapping.entries().collect(Node.Entry::name).toSet();
        MutableSet<String> seen = Sets.mutable.empty();
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.name();
            if (!seen.add(name)) {
                findings.add(Rule.FILE_DUPLICATE_FIELD, about, entry.mark(), ValueDecoder.shortened(name));
                findings.unread().node(entry.value());
            } else if (known.contains(name)) {
                fields.put(name, entry);
            } else {
                unknown(entry)
                        .filter(meant -> !written.contains(meant) && !fields.containsKey(meant))
                        .ifPresentOrElse(
                                meant -> fields.put(meant, entry),
                                () -> findings.unread().node(entry.value()));
            }
        }
        return fields;
    }

    private Optional<String> unknown(Node.Entry entry) {
        Optional<String> meant = findings.isFull() ? Optional.empty() : Nearest.to(entry.name(), known);
        findings.add(Rule.FILE_UNKNOWN_FIELD, about, entry.mark(), meant, ValueDecoder.shortened(entry.name()), owner);
        return meant;
    }
}
