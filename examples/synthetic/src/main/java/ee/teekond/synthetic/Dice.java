package ee.teekond.synthetic;

import java.util.SplittableRandom;
import org.eclipse.collections.api.list.ImmutableList;

/** Chance that is the same every time: everything numbered has dice of its own. Not safe for several threads. */
final class Dice {

    /** What is thrown for; each has numbers of its own. */
    enum Use {
        MUNICIPALITY(0x4d55_4e49L),
        JOURNEY(0x4a4f_5552L);

        private final long salt;

        Use(long salt) {
            this.salt = salt;
        }
    }

    private static final long GOLDEN = 0x9e37_79b9_7f4a_7c15L;

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** The dice of one thing, whatever else there is. */
    static Dice of(long seed, Use use, int number) {
        long own = new SplittableRandom(seed + use.salt).nextLong() + number * GOLDEN;
        return new Dice(new SplittableRandom(own));
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** True so many times in a hundred. */
    boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    /** One of several, each as likely. */
    <T> T one(ImmutableList<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
