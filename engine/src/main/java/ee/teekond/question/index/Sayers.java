package ee.teekond.question.index;

import ee.teekond.disclosure.People;
import ee.teekond.disclosure.Suppression;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Who says so in every group: of each source the most people it claims there. */
final class Sayers {

    /** Fewer groups than this are counted by several threads, each with arrays of its own. */
    private static final int MANY = 1 << 19;

    private final CodedQuestion kept;
    private final Cut cut;
    private final Groups groups;
    private final Suppression suppression;
    private final List<SayersPart> parts;

    /**
     * Sayers of some groups.
     *
     * @param told the groups whose sources are asked for, in the order of rows
     * @param there how many groups there are
     */
    Sayers(CodedQuestion kept, Cut cut, Groups groups, Suppression suppression, int[] told, int there) {
        this.kept = kept;
        this.cut = cut;
        this.groups = groups;
        this.suppression = suppression;
        int[] sources = kept.sources.inOrder();
        int threads = groups.size() > MANY ? 1 : Runtime.getRuntime().availableProcessors();
        parts = IntStream.range(0, threads)
                .mapToObj(i -> new SayersPart(
                        this,
                        IntStream.range(i * sources.length / threads, (i + 1) * sources.length / threads)
                                .map(rank -> sources[rank])
                                .filter(source -> source < kept.bySource.size())
                                .toArray(),
                        told,
                        there))
                .toList();
    }

    CodedQuestion kept() {
        return kept;
    }

    Cut cut() {
        return cut;
    }

    Groups groups() {
        return groups;
    }

    /** So many people of one source as they are told; hidden ones add nothing. */
    int told(int people) {
        People some = new People(people);
        return suppression.hides(some) ? 0 : suppression.told(some);
    }

    /** Adds everybody up who is asked about. */
    void add() {
        parts.parallelStream().forEach(SayersPart::add);
    }

    /** As {@link Suppression#together} has it. */
    People people(int group) {
        int shown = 0;
        boolean anybody = false;
        for (SayersPart part : parts) {
            shown += part.shown(group);
            anybody |= part.isAnybody(group);
        }
        return new People(shown == 0 && anybody ? 1 : shown);
    }

    /** Everybody in the groups that hide nothing, each source once. */
    People together() {
        boolean[] hidden = new boolean[groups.size()];
        for (int group = 0; group < hidden.length; group++) {
            hidden[group] = suppression.hides(people(group));
        }
        return suppression.together(Lists.immutable
                .fromStream(parts.parallelStream().map(part -> part.most(hidden)))
                .flatCollect(most -> most)
                .collect(People::new));
    }

    /** By row: the ids of those who speak in these groups. */
    ImmutableList<ImmutableList<String>> sources(int rows) {
        String[] names = kept.sources.all().toArray(new String[0]);
        return Lists.immutable.fromStream(IntStream.range(0, rows).mapToObj(row -> {
            int[] those = parts.stream()
                    .flatMapToInt(part -> IntStream.of(part.sources(row)))
                    .toArray();
            String[] ids = new String[those.length];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = names[those[i]];
            }
            return Lists.immutable.with(ids);
        }));
    }
}
