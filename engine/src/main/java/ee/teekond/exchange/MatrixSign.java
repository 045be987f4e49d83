package ee.teekond.exchange;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.Matrix;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.impl.factory.Lists;

/** The sign of a cell in a terminal: one character that says the most important thing. */
enum MatrixSign {
    SAME("="),
    MOVED("→"),
    ADAPTED("~"),
    SPLIT("<"),
    MERGED(">"),
    MISSING("×"),
    ADDED("+"),
    NOT_APPLICABLE("–"),
    /** Others have added it. */
    NOTHING("·");

    private static final char NO_BREAK = '\u00A0';

    private final String sign;

    MatrixSign(String sign) {
        this.sign = sign;
    }

    static String of(Optional<Matrix.Cell> cell) {
        return cell.map(MatrixSign::of).orElse(NOTHING).sign;
    }

    private static MatrixSign of(Matrix.Cell cell) {
        return cell.kind() == DifferenceKind.SAME && cell.moved()
                ? MOVED
                : MatrixSign.valueOf(cell.kind().name());
    }

    /** What the signs mean; a line may break between them, but not within. */
    static String legend(Labels labels) {
        return Lists.immutable
                .with(values())
                .collect(sign -> sign.sign + " " + labels.say("sign." + sign.key()))
                .collect(entry -> entry.replace(' ', NO_BREAK))
                .makeString("   ");
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
