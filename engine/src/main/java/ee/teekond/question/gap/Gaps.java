package ee.teekond.question.gap;

import ee.teekond.model.Decisions;
import ee.teekond.model.Dismissal;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Measure;
import ee.teekond.question.Row;
import ee.teekond.question.Where;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/** Finds the gaps of a workspace, and which of them somebody has looked into. */
public final class Gaps {

    private static final int DIGITS = 12;

    private Gaps() {}

    /**
     * The gaps on a day, rule by rule, the largest first.
     *
     * @param part which municipalities or counties; other groupings are not asked for
     */
    public static ImmutableList<Gap> of(Workspace workspace, Where part, LocalDate asOf) {
        ImmutableList<Dismissal> dismissals =
                workspace.documents(Decisions.KIND).flatCollect(document -> document.all(Dismissal.KIND));
        return GapRule.ALL.flatCollect(rule -> Inquiry.of(rule.question(), asOf)
                .by(rule.by())
                .where(part)
                .answer(workspace)
                .rows()
                .select(row -> row.tells(Measure.VALUE) && row.figure(Measure.VALUE) > 0)
                .select(row -> isMunicipal(row.group().getFirst()))
                .collect(row -> gap(rule, row, dismissals)));
    }

    private static boolean isMunicipal(String group) {
        return !group.isEmpty() && !group.equals(Grouping.REFERENCE);
    }

    private static Gap gap(GapRule rule, Row row, ImmutableList<Dismissal> dismissals) {
        String about = new DocumentKey(Municipality.KIND.name(), row.group().getFirst()).toString();
        String subject = row.group().drop(1).makeString(" ");
        String fingerprint = fingerprint(rule, row);
        ImmutableList<Dismissal> ours = dismissals.select(each -> each.rule().equals(rule.code())
                && each.about().equals(about)
                && each.subject().filter(subject::equals).isPresent());
        ImmutableList<Dismissal> now = ours.select(
                each -> each.fingerprint().filter(fingerprint::equals).isPresent());
        return new Gap(
                rule,
                row,
                about,
                fingerprint,
                now.getFirstOptional().map(Dismissal::reason),
                now.isEmpty() ? ours.getLastOptional().map(Dismissal::reason) : Optional.empty());
    }

    private static String fingerprint(GapRule rule, Row row) {
        String rests = rule.code()
                + "\n" + row.group()
                + "\n" + row.elements()
                + "\n"
                + row.because().collect(reason -> reason.element() + " " + reason.service() + " " + reason.facts());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(rests.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /** What settles a gap as it is now; it has the gap's fingerprint in its id. */
    public static Dismissal dismissal(Gap gap, Text reason, LocalDate day) {
        MutableMap<String, Object> fields =
                Maps.mutable.with("rule", gap.rule().code(), "about", gap.about(), "reason", reason, "decided", day);
        fields.put("subject", gap.groups().makeString(" "));
        fields.put("fingerprint", gap.fingerprint());
        return Dismissal.KIND.create(gap.rule().code().replace('.', '-') + "-" + gap.fingerprint(), fields);
    }
}
