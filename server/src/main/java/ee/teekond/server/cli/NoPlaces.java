package ee.teekond.server.cli;

import ee.teekond.finding.Locator;
import ee.teekond.finding.SourcePlace;
import ee.teekond.model.DocumentKey;
import java.util.Optional;

/** Knows no places: what is checked is not in files yet. */
record NoPlaces() implements Locator {

    @Override
    public Optional<SourcePlace> element(DocumentKey document, String element) {
        return Optional.empty();
    }

    @Override
    public Optional<SourcePlace> value(DocumentKey document, String element, String path) {
        return Optional.empty();
    }
}
