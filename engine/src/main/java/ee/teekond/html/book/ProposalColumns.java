package ee.teekond.html.book;

import ee.teekond.layout.desk.MapWords;
import ee.teekond.model.Document;
import ee.teekond.model.Organisation;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import java.util.Optional;

/** The columns of a journey's proposals. */
record ProposalColumns(Document journey, Numbering numbers) {

    /** What a proposal is called for short: E4. */
    static String number(Sheet sheet, Numbering numbers, Proposal proposal) {
        return sheet.volume().terms().of("proposal.letter") + numbers.of(proposal.id());
    }

    Grid<Proposal> in(Sheet sheet) {
        return Grid.<Proposal>of("proposals", proposal -> journey)
                .column(sheet, "proposal", this::proposal)
                .column(sheet, "addresses", this::addresses, "addresses")
                .column(sheet, "owner", ProposalColumns::owner, "owner")
                .column(sheet, "effort", (to, proposal) -> number(to, proposal.effort()), "effort")
                .column(sheet, "impact", (to, proposal) -> number(to, proposal.impact()), "impact")
                .column(sheet, "status", ProposalColumns::status, "status", "result")
                .column(sheet, "proof", Proofs::write, "evidence");
    }

    private void proposal(Sheet sheet, Proposal proposal) {
        sheet.html()
                .open("p", "class", "title")
                .inline("span", number(sheet, numbers, proposal), "class", "number")
                .text(" ");
        sheet.words(proposal.text());
        sheet.html().close();
    }

    private void addresses(Sheet sheet, Proposal proposal) {
        if (proposal.addresses().isEmpty()) {
            sheet.nothing();
            return;
        }
        sheet.html().open("ul", "class", "plain");
        proposal.addresses().forEach(id -> {
            String text = journey.find(PainPoint.KIND, id)
                    .map(pain -> sheet.volume().read(pain.text()))
                    .orElse(id);
            sheet.html().open("li").inline("a", text, "href", "#" + id).close();
        });
        sheet.html().close();
    }

    private static void owner(Sheet sheet, Proposal proposal) {
        proposal.owner().ifPresentOrElse(owner -> sheet.link(Organisation.KIND, owner), sheet::nothing);
    }

    private static void number(Sheet sheet, Optional<Integer> size) {
        size.ifPresentOrElse(number -> sheet.html().text(sheet.say("of.three", number)), sheet::nothing);
    }

    private static void status(Sheet sheet, Proposal proposal) {
        MapWords terms = sheet.volume().terms();
        sheet.plain("state", terms.of("proposal", proposal.status()));
        boolean quick = proposal.effort().filter(effort -> effort == 1).isPresent()
                && proposal.impact().filter(impact -> impact >= 2).isPresent();
        if (quick) {
            sheet.tag("quick", terms.of("proposal.quick"));
        }
        sheet.labelled(sheet.say("field.result") + ":", proposal.result());
    }
}
