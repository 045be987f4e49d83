package ee.teekond.layout.icon;

import ee.teekond.layout.geometry.Outline;

/**
 * Reads SVG path data into an outline in hundredths: M, L, H, V, C, S, Q, A and Z, absolute or relative. Arcs become
 * cubic curves of at most a quarter turn; their axes must be upright.
 */
final class PathReader {
    private static final int SCALE = 100;

    private final Numbers numbers;
    private final Outline.Pen pen = Outline.pen();
    private char command;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double handleX;
    private double handleY;

    private PathReader(String data) {
        this.numbers = new Numbers(data);
    }

    static Outline read(String data) {
        return new PathReader(data).read();
    }

    /** A circle from its centre and radius. */
    static Outline circle(String centreAndRadius) {
        var given = new Numbers(centreAndRadius);
        var x = given.next();
        var y = given.next();
        var radius = given.next();
        var reader = new PathReader("");
        reader.moveTo(x - radius, y);
        reader.arcTo(radius, radius, true, true, x + radius, y);
        reader.arcTo(radius, radius, true, true, x - radius, y);
        return reader.pen.close().outline();
    }

    /** An upright rectangle from its corner, width, height and the radius of its corners. */
    static Outline rect(String cornerSizeAndRadius) {
        var given = new Numbers(cornerSizeAndRadius);
        var left = given.next();
        var top = given.next();
        var right = left + given.next();
        var bottom = top + given.next();
        var radius = given.next();
        var reader = new PathReader("");
        reader.moveTo(left + radius, top);
        reader.lineTo(right - radius, top);
        reader.arcTo(radius, radius, false, true, right, top + radius);
        reader.lineTo(right, bottom - radius);
        reader.arcTo(radius, radius, false, true, right - radius, bottom);
        reader.lineTo(left + radius, bottom);
        reader.arcTo(radius, radius, false, true, left, bottom - radius);
        reader.lineTo(left, top + radius);
        reader.arcTo(radius, radius, false, true, left + radius, top);
        return reader.pen.close().outline();
    }

    private Outline read() {
        while (numbers.hasMore()) {
            if (numbers.isAtCommand()) {
                command = numbers.command();
            } else if (command == 'M') {
                command = 'L';
            } else if (command == 'm') {
                command = 'l';
            }
            step();
        }
        return pen.outline();
    }

    private void step() {
        switch (Character.toUpperCase(command)) {
            case 'M' -> moveTo(acrossX(), downY());
            case 'L' -> lineTo(acrossX(), downY());
            case 'H' -> lineTo(acrossX(), y);
            case 'V' -> lineTo(x, downY());
            case 'C' -> curveTo(acrossX(), downY(), acrossX(), downY(), acrossX(), downY());
            case 'S' -> curveTo(2 * x - handleX, 2 * y - handleY, acrossX(), downY(), acrossX(), downY());
            case 'Q' -> quadTo(acrossX(), downY(), acrossX(), downY());
            case 'A' -> arc();
            case 'Z' -> close();
            default -> throw new IllegalArgumentException("path data has no command «" + command + "»");
        }
    }

    private double acrossX() {
        return numbers.next() + (Character.isLowerCase(command) ? x : 0);
    }

    private double downY() {
        return numbers.next() + (Character.isLowerCase(command) ? y : 0);
    }

    private void moveTo(double toX, double toY) {
        pen.moveTo(scaled(toX), scaled(toY));
        startX = toX;
        startY = toY;
        arrive(toX, toY, toX, toY);
    }

    private void lineTo(double toX, double toY) {
        pen.lineTo(scaled(toX), scaled(toY));
        arrive(toX, toY, toX, toY);
    }

    private void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
        pen.curveTo(scaled(x1), scaled(y1), scaled(x2), scaled(y2), scaled(toX), scaled(toY));
        arrive(toX, toY, x2, y2);
    }

    private void quadTo(double handleAtX, double handleAtY, double toX, double toY) {
        curveTo(
                x + (handleAtX - x) * 2 / 3,
                y + (handleAtY - y) * 2 / 3,
                toX + (handleAtX - toX) * 2 / 3,
                toY + (handleAtY - toY) * 2 / 3,
                toX,
                toY);
    }

    private void arc() {
        var radiusX = numbers.next();
        var radiusY = numbers.next();
        if (numbers.next() != 0) {
            throw new IllegalArgumentException("an arc's axes must be upright");
        }
        arcTo(radiusX, radiusY, numbers.flag(), numbers.flag(), acrossX(), downY());
    }

    /** Finds the ellipse's centre as the SVG specification does (its implementation notes, F.6.5), then goes round. */
    private void arcTo(double givenX, double givenY, boolean large, boolean clockwise, double toX, double toY) {
        var halfX = (x - toX) / 2;
        var halfY = (y - toY) / 2;
        var stretch = Math.max(1, square(halfX / givenX) + square(halfY / givenY));
        var radiusX = givenX * StrictMath.sqrt(stretch);
        var radiusY = givenY * StrictMath.sqrt(stretch);
        var across = square(radiusX * halfY) + square(radiusY * halfX);
        var root = StrictMath.sqrt(Math.max(0, (square(radiusX * radiusY) - across) / across));
        var side = large == clockwise ? -root : root;
        var centreX = side * radiusX * halfY / radiusY + (x + toX) / 2;
        var centreY = -side * radiusY * halfX / radiusX + (y + toY) / 2;
        var from = StrictMath.atan2((y - centreY) / radiusY, (x - centreX) / radiusX);
        var sweep = StrictMath.atan2((toY - centreY) / radiusY, (toX - centreX) / radiusX) - from;
        if (clockwise && sweep < 0) {
            sweep += 2 * Math.PI;
        } else if (!clockwise && sweep > 0) {
            sweep -= 2 * Math.PI;
        }
        goRound(centreX, centreY, radiusX, radiusY, from, sweep);
    }

    private void goRound(double centreX, double centreY, double radiusX, double radiusY, double from, double sweep) {
        var parts = (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
        var part = sweep / parts;
        var reach = 4.0 / 3 * StrictMath.tan(part / 4);
        for (int i = 0; i < parts; i++) {
            var a = from + i * part;
            var b = a + part;
            curveTo(
                    centreX + radiusX * (StrictMath.cos(a) - reach * StrictMath.sin(a)),
                    centreY + radiusY * (StrictMath.sin(a) + reach * StrictMath.cos(a)),
                    centreX + radiusX * (StrictMath.cos(b) + reach * StrictMath.sin(b)),
                    centreY + radiusY * (StrictMath.sin(b) - reach * StrictMath.cos(b)),
                    centreX + radiusX * StrictMath.cos(b),
                    centreY + radiusY * StrictMath.sin(b));
        }
    }

    private void close() {
        pen.close();
        arrive(startX, startY, startX, startY);
    }

    private void arrive(double toX, double toY, double lastHandleX, double lastHandleY) {
        x = toX;
        y = toY;
        handleX = lastHandleX;
        handleY = lastHandleY;
    }

    private static int scaled(double value) {
        return (int) Math.round(value * SCALE);
    }

    private static double square(double value) {
        return value * value;
    }

    /** The numbers and letters of path data, one after the other. */
    private static final class Numbers {
        private final String data;
        private int at;

        Numbers(String data) {
            this.data = data;
        }

        boolean hasMore() {
            skip();
            return at < data.length();
        }

        boolean isAtCommand() {
            return Character.isLetter(data.charAt(at));
        }

        char command() {
            return data.charAt(at++);
        }

        boolean flag() {
            skip();
            return data.charAt(at++) == '1';
        }

        double next() {
            skip();
            var start = at;
            if (at < data.length() && (data.charAt(at) == '-' || data.charAt(at) == '+')) {
                at++;
            }
            var seenPoint = false;
            while (at < data.length() && (isDigit() || (!seenPoint && data.charAt(at) == '.'))) {
                seenPoint |= data.charAt(at) == '.';
                at++;
            }
            return Double.parseDouble(data.substring(start, at));
        }

        private boolean isDigit() {
            return data.charAt(at) >= '0' && data.charAt(at) <= '9';
        }

        private void skip() {
            while (at < data.length() && (data.charAt(at) == ' ' || data.charAt(at) == ',')) {
                at++;
            }
        }
    }
}
