package ee.teekond.question.index;

import ee.teekond.question.Answer;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Row;
import java.util.Arrays;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** Counts what is kept for one inquiry. */
final class Count {

    private final CodedQuestion kept;
    private final Inquiry inquiry;
    private final Cut cut;
    private final Groups groups;
    private final Figures figures;

    Count(CodedQuestion kept, Inquiry inquiry) {
        this.kept = kept;
        this.inquiry = inquiry;
        cut = new Cut(kept, inquiry);
        groups = new Groups(cut.size);
        figures = new Figures(kept, cut, groups);
    }

    Answer answer(int most) {
        figures.add();
        int[] order = order();
        int[] told = order.length > most ? Arrays.copyOf(order, most) : order;
        Sayers sayers = new Sayers(kept, cut, groups, inquiry.suppression(), told, order.length);
        sayers.add();
        int hidden = 0;
        for (int group : order) {
            hidden += inquiry.suppression().hides(sayers.people(group)) ? 1 : 0;
        }
        return new Answer(
                inquiry.question(),
                inquiry.by(),
                inquiry.where(),
                inquiry.asOf(),
                inquiry.assumptions(),
                inquiry.suppression().k(),
                rows(told, sayers),
                figures.ofAll(),
                Sets.immutable.empty(),
                inquiry.suppression().of(sayers.together()),
                hidden,
                figures.isAnySample());
    }

    private ImmutableList<Row> rows(int[] order, Sayers sayers) {
        ImmutableList<ImmutableList<String>> sources = sayers.sources(order.length);
        MutableList<Row> rows = Lists.mutable.empty();
        for (int i = 0; i < order.length; i++) {
            rows.add(new Row(
                    cut.group(groups.group(order[i])),
                    figures.of(order[i]),
                    Sets.immutable.empty(),
                    inquiry.suppression().of(sayers.people(order[i])),
                    sources.get(i),
                    figures.isSample(order[i]),
                    Lists.immutable.empty(),
                    Lists.immutable.empty()));
        }
        return rows.toImmutable();
    }

    /** The groups there are, the largest value first or the smallest, and of one value in the order of groups. */
    private int[] order() {
        int[] there = groups.inOrder(figures::isThere);
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int group : there) {
            int value = figures.value(group);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        boolean rising = inquiry.question().isLowestFirst();
        long[] keys = new long[there.length];
        for (int i = 0; i < keys.length; i++) {
            int value = figures.value(there[i]);
            keys[i] = (long) (rising ? value - least : most - value) << Integer.SIZE | i;
        }
        Arrays.parallelSort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = there[(int) keys[i]];
        }
        return order;
    }
}
