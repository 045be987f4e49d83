package ee.teekond.server.cli;

import ee.teekond.finding.Nearest;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import ee.teekond.question.Where;
import java.util.List;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Reads what a command line asks, and says what was probably meant when there is no such thing. */
record Asking(WorkspaceOptions options) {

    /** The question called so, grouped as said or as usual, of the part said. */
    Inquiry inquiry(String question, List<String> by, List<String> where) throws RefusedException {
        Question asked = Questions.find(question)
                .orElseThrow(() -> unknown("ask.unknown", question, Questions.ALL.collect(Question::name)));
        Inquiry inquiry = Inquiry.of(asked, options.asOf()).where(part(asked, where));
        return by.isEmpty() ? inquiry : inquiry.by(groupings(asked, by));
    }

    private ImmutableList<Grouping> groupings(Question asked, List<String> by) throws RefusedException {
        ImmutableList<Grouping> groupings = Lists.immutable.empty();
        for (String key : by) {
            groupings = groupings.newWith(grouping(asked, key));
        }
        return groupings.distinct();
    }

    private Where part(Question asked, List<String> where) throws RefusedException {
        Where part = Where.EVERYWHERE;
        for (String one : where) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw new RefusedException(ExitCode.USAGE, options.words().say("ask.where", one));
            }
            part = part.with(grouping(asked, one.substring(0, equals)), one.substring(equals + 1));
        }
        return part;
    }

    private Grouping grouping(Question asked, String key) throws RefusedException {
        return asked.groupings()
                .detectOptional(grouping -> grouping.code().equals(key))
                .orElseThrow(() -> unknown("ask.key", key, asked.groupings().collect(Grouping::code)));
    }

    private RefusedException unknown(String message, String written, ImmutableList<String> known) {
        Words words = options.words();
        String meant = Nearest.to(written, known)
                .map(nearest -> " " + words.say("show.meant", nearest))
                .orElse("");
        return new RefusedException(ExitCode.USAGE, words.say(message, written, known.makeString(", ")) + meant);
    }
}
