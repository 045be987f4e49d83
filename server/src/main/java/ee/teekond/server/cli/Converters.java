package ee.teekond.server.cli;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.model.Language;
import ee.teekond.walk.Assumptions.Assumption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.collections.impl.factory.Lists;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says what was expected when it cannot. */
final class Converters {

    private Converters() {}

    /** A day. */
    static final class Days implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException notADay) {
                throw new TypeConversionException("«" + written + "» is not a day. Write it like 2026-01-31.");
            }
        }
    }

    /** A language of content. */
    static final class Languages implements ITypeConverter<Language> {
        @Override
        public Language convert(String written) {
            return Language.of(written)
                    .orElseThrow(() -> new TypeConversionException(
                            "«" + written + "» is not a language here. Say et, en, uk or ru."));
        }
    }

    /** A municipality, a service and how it is offered, taken as given. */
    static final class Assumed implements ITypeConverter<Assumption> {
        @Override
        public Assumption convert(String written) {
            return Assumption.parse(written)
                    .orElseThrow(() -> new TypeConversionException(
                            "«" + written + "» is not understood. Write it like rakvere:kov-tolketeenus=offered."));
        }
    }

    /** A kind of difference. */
    static final class Differences implements ITypeConverter<DifferenceKind> {
        @Override
        public DifferenceKind convert(String written) {
            return Lists.immutable
                    .with(DifferenceKind.values())
                    .detectOptional(kind -> kind.code().equals(written))
                    .orElseThrow(() ->
                            new TypeConversionException("«" + written + "» is not one of missing, added, adapted."));
        }
    }
}
