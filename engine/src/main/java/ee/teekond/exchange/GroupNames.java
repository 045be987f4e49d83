package ee.teekond.exchange;

import ee.teekond.model.Workspace;
import ee.teekond.question.GroupCaptions;
import ee.teekond.question.Grouping;

/** The names of groups in an answer. */
final class GroupNames {

    private final Labels labels;
    private final GroupCaptions captions;

    GroupNames(Workspace workspace, Labels labels) {
        this.labels = labels;
        captions = new GroupCaptions(workspace);
    }

    String of(Grouping by, String id) {
        if (id.isEmpty()) {
            return "–";
        }
        return captions.of(by, id).map(labels::of).orElseGet(() -> word(by, id));
    }

    private String word(Grouping by, String id) {
        return switch (by) {
            case MUNICIPALITY -> id.equals(Grouping.REFERENCE) ? labels.say("reference") : id;
            case PROPOSAL -> labels.element(id);
            case LANGUAGE -> labels.language(id);
            case KIND -> labels.say((labels.has("kind." + id) ? "kind." : "why.") + id);
            case LEGAL_STATUS, LEVEL, CHANNEL, VIEW, TIME -> labels.say(by.code() + "." + id);
            case TARGET_GROUP, JOURNEY, PERSONA, STAGE, TOUCHPOINT, SERVICE, ORGANISATION, OUTCOME, COUNTY -> id;
        };
    }
}
