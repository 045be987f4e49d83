package ee.teekond.svg;

import ee.teekond.layout.geometry.Outline;
import java.util.function.IntFunction;

/** An outline as SVG path data: absolute commands, a space between numbers. */
final class PathData implements Outline.Tracer {
    private final StringBuilder data = new StringBuilder();
    private final IntFunction<String> number;

    private PathData(IntFunction<String> number) {
        this.number = number;
    }

    /** The path data, each number written as the function says. */
    static String of(Outline outline, IntFunction<String> number) {
        var data = new PathData(number);
        outline.trace(data);
        return data.data.toString();
    }

    @Override
    public void moveTo(int x, int y) {
        step('M', x, y);
    }

    @Override
    public void lineTo(int x, int y) {
        step('L', x, y);
    }

    @Override
    public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
        step('C', x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        data.append('Z');
    }

    private void step(char command, int... numbers) {
        var between = command;
        for (var each : numbers) {
            data.append(between).append(number.apply(each));
            between = ' ';
        }
    }
}
