package ee.teekond.layout.map.content;

import ee.teekond.layout.desk.MapWords;
import ee.teekond.model.Document;
import ee.teekond.model.Organisation;
import ee.teekond.model.Proposal;
import ee.teekond.model.Stage;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;

/** Reads the proposals of a journey, each for the stage of the first pain point it addresses. */
record ProposalReader(Workspace workspace, Document document, MapWords words, SourceLetters letters) {
    ImmutableList<ProposalContent> all() {
        return document.all(Proposal.KIND).collectWithIndex((proposal, i) -> proposal(proposal, i + 1));
    }

    private ProposalContent proposal(Proposal proposal, int number) {
        return new ProposalContent(
                proposal.id(),
                stage(proposal),
                number,
                words.say(proposal.text()),
                proposal.owner().map(this::owner).orElse(""),
                proposal.effort(),
                proposal.impact(),
                proposal.status(),
                letters.proof(
                        proposal.marks(),
                        document.isSample(
                                proposal, "text", "addresses", "owner", "effort", "impact", "status", "evidence")));
    }

    private String stage(Proposal proposal) {
        var stages = document.all(Stage.KIND);
        var last = stages.isEmpty() ? document.id() : stages.getLast().id();
        return proposal.addresses()
                .collect(pain -> StageOf.element(document, pain))
                .detectOptional(stage -> !stage.equals(document.id()))
                .orElse(last);
    }

    private String owner(String id) {
        var found = workspace.find(Organisation.KIND, id);
        return found.flatMap(Organisation::abbreviation)
                .or(() -> found.map(known -> words.say(known.title()).text()))
                .orElse(id);
    }
}
