package ee.teekond.html.book;

import ee.teekond.model.Language;

/** How numbers are written for readers of a language. */
record Figures(String point) {

    private static final char SPACE = '\u00A0';

    static Figures in(Language language) {
        return new Figures(language == Language.EN ? "." : ",");
    }

    /** Thousands apart: {@code 12 500}. */
    String whole(long number) {
        StringBuilder digits = new StringBuilder(String.valueOf(Math.abs(number)));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, SPACE);
        }
        return (number < 0 ? "−" : "") + digits;
    }

    /** A number kept in tenths: {@code 66,7}, {@code 12}. */
    String tenths(long tenths) {
        return tenths / 10 + (tenths % 10 == 0 ? "" : point + tenths % 10);
    }

    /** The same with its sign: {@code −1,5}, {@code +2}, {@code 0}. */
    String signed(long tenths) {
        return (tenths < 0 ? "−" : tenths > 0 ? "+" : "") + tenths(Math.abs(tenths));
    }

    /** A number kept in hundredths: {@code 0,75}, {@code 2}. */
    String hundredths(long hundredths) {
        return hundredths / 100
                + (hundredths % 100 == 0 ? "" : point + twoDigits(hundredths).replaceFirst("0$", ""));
    }

    /** Euro cents as euros: {@code 93 988,53 €}. */
    String euros(long cents) {
        String sign = cents < 0 ? "−" : "";
        return sign + whole(Math.abs(cents) / 100) + point + twoDigits(Math.abs(cents)) + SPACE + "€";
    }

    private static String twoDigits(long hundredths) {
        long rest = hundredths % 100;
        return rest < 10 ? "0" + rest : String.valueOf(rest);
    }
}
