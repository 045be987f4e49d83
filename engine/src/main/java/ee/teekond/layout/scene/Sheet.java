package ee.teekond.layout.scene;

import ee.teekond.layout.geometry.Box;

/**
 * What a picture is drawn on.
 *
 * @param paper the paper's name: a4 … a0, or screen
 * @param width in tenths of a unit
 * @param height in tenths of a unit
 * @param tenthsPerMillimetre how large it is when printed; 0 where a unit is a pixel
 */
public record Sheet(String paper, int width, int height, int tenthsPerMillimetre) {
    /** A printed sheet, on which a unit is a sixth of a millimetre. */
    public static Sheet printed(String paper, int width, int height) {
        return new Sheet(paper, width, height, 60);
    }

    public static Sheet screen(int width, int height) {
        return new Sheet("screen", width, height, 0);
    }

    public boolean isPrinted() {
        return tenthsPerMillimetre > 0;
    }

    public Box box() {
        return new Box(0, 0, width, height);
    }
}
