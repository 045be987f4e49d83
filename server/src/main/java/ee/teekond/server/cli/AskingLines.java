package ee.teekond.server.cli;

import ee.teekond.file.JourneyLines;
import ee.teekond.file.LinesException;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.question.Answer;
import ee.teekond.question.Inquiry;
import ee.teekond.question.index.WorkspaceIndex;
import ee.teekond.walk.Assumptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Puts a question to a workspace and to journeys that stand one to a line in a file, more than memory holds. */
record AskingLines(Path file, Words words, PrintWriter err) {

    /** So many errors of a line are shown. */
    private static final int SHOWN = 5;

    /** The answer, without the elements and reasons of its rows. */
    Answer answer(Inquiry inquiry, LoadedWorkspace loaded) throws PlaceException, RefusedException {
        if (!WorkspaceIndex.keeps(inquiry.question())) {
            throw new RefusedException(
                    ExitCode.USAGE, words.say("ask.together", inquiry.question().name()));
        }
        WorkspaceIndex index = WorkspaceIndex.ofTallies(
                inquiry.assumptions().in(loaded.workspace()), Lists.immutable.with(inquiry.question()), inquiry.asOf());
        try {
            read(new JourneyLines(file, loaded), index);
        } catch (LinesException wrong) {
            ImmutableList<Finding> findings = wrong.findings();
            throw new RefusedException(
                    ExitCode.FINDINGS,
                    words.place(wrong) + findings.take(SHOWN).makeString(words::line, "\n  ", "\n  ", ""));
        }
        return index.answer(inquiry.assuming(Assumptions.NONE), Integer.MAX_VALUE)
                .under(inquiry.assumptions());
    }

    private void read(JourneyLines lines, WorkspaceIndex index) throws PlaceException {
        if (!ProgressBar.isSeen()) {
            add(lines, index, done -> {});
            return;
        }
        try (ProgressBar bar = new ProgressBar(err, lines.length())) {
            add(lines, index, bar::to);
        }
    }

    private static void add(JourneyLines lines, WorkspaceIndex index, LongConsumer progress) throws PlaceException {
        index.addAll((WorkspaceIndex.Telling<PlaceException>) each -> lines.read(each, progress));
    }
}
