package ee.teekond.layout.frame;

import ee.teekond.model.Language;
import java.time.LocalDate;

/**
 * How a map is wanted.
 *
 * @param language what it speaks; content without a translation stays in its own language
 * @param asOf the day services are looked at
 */
public record MapOptions(Language language, LocalDate asOf, Paper paper) {}
