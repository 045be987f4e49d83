package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Flow;
import ee.teekond.model.FlowKind;
import ee.teekond.model.Touchpoint;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** Where a step leads, in words: on, by choice, if one likes, or back. */
record FlowList(Document journey, Numbering numbers) {

    void write(Sheet sheet, Touchpoint step) {
        ImmutableList<Touchpoint> all = journey.all(Touchpoint.KIND);
        if (all.allSatisfy(each -> each.next().isEmpty())) {
            int next = all.indexOf(step) + 1;
            sheet.plain("flow", next < all.size() ? "" : sheet.say("flow.end"));
            all.drop(next).take(1).forEach(following -> one(sheet, plain(following)));
        } else if (step.next().isEmpty()) {
            sheet.plain("flow muted", sheet.say("flow.end"));
        } else {
            step.next().forEach(flow -> one(sheet, flow));
        }
    }

    private static Flow plain(Touchpoint to) {
        return new Flow(to.id(), FlowKind.NEXT, Optional.empty(), Optional.empty());
    }

    private void one(Sheet sheet, Flow flow) {
        HtmlWriter html = sheet.html();
        html.open("p", "class", "flow withicon " + flow.kind().code());
        sheet.icon(flow.kind() == FlowKind.LOOP_BACK ? Symbol.LOOP : Symbol.ARROW);
        html.open("span");
        if (flow.kind() != FlowKind.NEXT) {
            html.inline("span", sheet.volume().word("flow", flow.kind()) + ": ", "class", "label");
        }
        flow.label().ifPresent(label -> {
            sheet.words(label);
            html.text(" → ");
        });
        html.inline("a", numbers.of(flow.to()) + " " + title(sheet, flow.to()), "href", "#" + flow.to());
        flow.when()
                .ifPresent(when -> html.text(" (" + sheet.volume().conditions().forWhom(flow.when()) + ")"));
        html.close().close();
    }

    private String title(Sheet sheet, String id) {
        return journey.find(Touchpoint.KIND, id)
                .flatMap(Element::caption)
                .map(sheet.volume()::read)
                .orElse(id);
    }
}
