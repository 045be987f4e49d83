package ee.teekond.file;

import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.Kind;
import org.eclipse.collections.api.list.ImmutableList;

/** Looks whether the fields that an element's {@code sample} lists are fields it can have. */
record SampleNames(FileFindings findings, String about, Kind<?> kind) {

    void check(Node value) {
        if (value instanceof Node.Sequence sequence) {
            ImmutableList<String> fields = kind.fields().collect(Field::name).reject(Draft.SAMPLE::equals);
            sequence.items()
                    .selectInstancesOf(Node.Scalar.class)
                    .reject(name -> name.text().isBlank() || fields.contains(name.text()))
                    .forEach(name -> findings.add(
                            Rule.FILE_UNKNOWN_WORD,
                            about,
                            name.mark(),
                            Nearest.to(name.text(), fields),
                            Draft.SAMPLE,
                            ValueDecoder.shortened(name.text()),
                            fields.makeString(", ")));
        }
    }
}
