package ee.teekond.synthetic;

import ee.teekond.file.PlaceException;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a made-up country: {@code WriteCountry FOLDER [JOURNEYS [SEED]]}, a hundred journeys if nobody says otherwise. */
public final class WriteCountry {

    private static final int JOURNEYS = 100;

    private WriteCountry() {}

    /**
     * Writes a country.
     *
     * @param arguments the folder, how many journeys, and the seed
     */
    public static void main(String[] arguments) throws IOException, PlaceException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("WriteCountry FOLDER [JOURNEYS [SEED]]");
        }
        int journeys = arguments.length > 1 ? Integer.parseInt(arguments[1]) : JOURNEYS;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        CountryFiles.write(SyntheticCountry.of(seed, journeys), Path.of(arguments[0]));
    }
}
