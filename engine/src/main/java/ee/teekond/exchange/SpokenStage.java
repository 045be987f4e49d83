package ee.teekond.exchange;

import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.StageCoverage;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Says of a stage of the other journey how many of its steps and services are here. */
record SpokenStage(Speech speech) {

    /** What a step that is here can be other than the same. */
    private static final ImmutableList<DifferenceKind> CHANGED = Lists.immutable
            .with(DifferenceKind.values())
            .newWithoutAll(Lists.immutable.with(
                    DifferenceKind.SAME, DifferenceKind.MISSING, DifferenceKind.ADDED, DifferenceKind.NOT_APPLICABLE));

    /**
     * «Kõik seitse sammu on olemas, neist kaks kohandatud.»
     *
     * @param steps of the stage, in either journey
     */
    String of(StageCoverage stage, ImmutableList<Difference> steps) {
        int covered = stage.coverage().touchpoints().covered();
        int missing = count(steps, DifferenceKind.MISSING);
        int excused = count(steps, DifferenceKind.NOT_APPLICABLE);
        int added = count(steps, DifferenceKind.ADDED);
        String qualities = qualities(steps, covered);
        MutableList<String> parts =
                Lists.mutable.with(covered(covered, missing + excused) + (qualities.isEmpty() ? "" : ", " + qualities));
        if (missing > 0) {
            parts.add(speech.sayFor(missing, "stage.missing", speech.number(missing)));
        }
        if (excused > 0) {
            parts.add(speech.sayFor(excused, "stage.excused", speech.number(excused)));
        }
        if (added > 0) {
            parts.add(speech.sayFor(added, "stage.added", speech.count("step", added)));
        }
        return speech.sentence(parts.makeString("; ")) + services(stage);
    }

    private String covered(int covered, int absent) {
        if (covered + absent == 0) {
            return speech.say("stage.none", speech.there());
        }
        if (covered == 0) {
            return speech.say("stage.nothing");
        }
        if (absent > 0) {
            return speech.sayFor(covered, "stage.some", speech.count("step", covered));
        }
        return covered == 1 ? speech.say("stage.only") : speech.say("stage.all", speech.count("step", covered));
    }

    /** «neist kaks kohandatud ja üks teises kohas». */
    private String qualities(ImmutableList<Difference> steps, int covered) {
        MutableList<String> parts = Lists.mutable.empty();
        boolean whole = false;
        for (DifferenceKind kind : CHANGED) {
            int of = count(steps, kind);
            boolean all = of == covered && covered > 1;
            whole |= all;
            if (of > 0) {
                String key = "quality." + kind.code();
                parts.add(all ? speech.say(key + ".all") : speech.sayFor(of, key, speech.number(of)));
            }
        }
        int moved = steps.count(Difference::moved);
        if (moved > 0) {
            parts.add(speech.sayFor(moved, "quality.moved", speech.number(moved)));
        }
        return parts.isEmpty() ? "" : speech.say(whole ? "quality.whole" : "quality", speech.join(parts.toImmutable()));
    }

    private String services(StageCoverage stage) {
        int total = stage.coverage().services().total();
        return total == 0
                ? ""
                : " "
                        + speech.sentence(speech.say(
                                "stage.services", stage.coverage().services().covered(), total, speech.there()));
    }

    private static int count(ImmutableList<Difference> steps, DifferenceKind kind) {
        return steps.count(step -> step.kind() == kind);
    }
}
