package ee.teekond.layout.card;

import ee.teekond.layout.desk.Said;
import java.util.Optional;

/** What the header of a stage says; the duration is empty when nobody knows it. */
public record StageContent(
        String id,
        int number,
        Said title,
        Optional<Said> summary,
        String duration,
        boolean durationSample,
        boolean assumed) {}
