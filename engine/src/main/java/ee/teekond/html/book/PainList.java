package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.model.Document;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Service;
import org.eclipse.collections.api.list.ImmutableList;

/** Pain points one under the other: kind, severity, whose view, then or now, what it rests on, and what is proposed. */
record PainList(Document journey, Numbering numbers) {

    void write(Sheet sheet, ImmutableList<PainPoint> pains) {
        sheet.html().open("ul", "class", "pains");
        pains.forEach(pain -> one(sheet, pain));
        sheet.html().close();
    }

    private void one(Sheet sheet, PainPoint pain) {
        HtmlWriter html = sheet.html();
        html.open("li", sheet.anchor(pain.id(), "pain severity-" + pain.severity()));
        html.open("p", "class", "meta withicon");
        sheet.icon(Symbol.valueOf(pain.kind().name()));
        html.inline("span", meta(sheet, pain)).close();
        html.open("p");
        sheet.words(pain.text());
        html.close();
        sheet.labelled(sheet.say("pain.service"), Service.KIND, pain.service());
        Proofs.evidence(sheet, pain.marks().evidence());
        Proofs.note(sheet, pain);
        proposals(sheet, pain);
        html.open("p", "class", "small");
        sheet.id(pain.id()).marks(journey, pain);
        sheet.sampleIf(pain.marks().sample().fields().notEmpty());
        html.close().close();
    }

    private static String meta(Sheet sheet, PainPoint pain) {
        MapWords terms = sheet.volume().terms();
        String meta = terms.of("kind", pain.kind())
                + " · " + sheet.say("pain.severity", pain.severity(), terms.of("severity." + pain.severity()))
                + " · " + sheet.say("pain.view", terms.of("view", pain.view()));
        return pain.felt()
                .map(felt -> meta + " · " + sheet.volume().word("felt", felt))
                .orElse(meta);
    }

    private void proposals(Sheet sheet, PainPoint pain) {
        ImmutableList<Proposal> addressing = journey.all(Proposal.KIND)
                .select(proposal -> proposal.addresses().contains(pain.id()));
        if (addressing.notEmpty()) {
            sheet.html().open("p").inline("span", sheet.say("pain.proposals") + " ", "class", "label");
            addressing.forEachWithIndex((proposal, i) -> sheet.html()
                    .text(i == 0 ? "" : ", ")
                    .inline("a", ProposalColumns.number(sheet, numbers, proposal), "href", "#" + proposal.id()));
            sheet.html().close();
        }
    }
}
