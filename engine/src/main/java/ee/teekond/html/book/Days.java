package ee.teekond.html.book;

import ee.teekond.layout.desk.MapWords;
import java.time.LocalDate;
import java.util.Optional;

/** Stretches of days, as people read them. */
final class Days {

    private Days() {}

    /** «01.02.2023 – 31.12.2025», with one end open «alates 01.02.2023»; a dash if neither is known. */
    static String between(Sheet sheet, Optional<LocalDate> since, Optional<LocalDate> until) {
        MapWords terms = sheet.volume().terms();
        if (since.isPresent() && until.isPresent()) {
            return terms.date(since.get()) + " – " + terms.date(until.get());
        }
        return since.map(day -> sheet.say("days.since", terms.date(day)))
                .or(() -> until.map(day -> sheet.say("days.until", terms.date(day))))
                .orElse("–");
    }
}
