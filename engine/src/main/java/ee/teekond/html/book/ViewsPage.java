package ee.teekond.html.book;

import ee.teekond.layout.desk.MapWords;
import ee.teekond.model.Document;
import ee.teekond.model.MapLane;
import ee.teekond.model.MapPalette;
import ee.teekond.model.MapView;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** How journey maps can be drawn: each view with its lanes. */
record ViewsPage(ImmutableList<Document> documents) implements Page {

    static ImmutableList<Page> all(Workspace workspace) {
        ImmutableList<Document> views = workspace.documents(MapView.KIND);
        return views.isEmpty() ? Lists.immutable.empty() : Lists.immutable.with(new ViewsPage(views));
    }

    @Override
    public String file() {
        return "views.html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.PLANS;
    }

    @Override
    public String title(Volume volume) {
        return volume.say("views.title");
    }

    @Override
    public void write(Sheet sheet) {
        sheet.plain("lead", sheet.say("views.lead"));
        documents.forEach(document ->
                view(sheet, document, MapView.KIND.cast(document.root()).orElseThrow()));
    }

    private static void view(Sheet sheet, Document document, MapView view) {
        sheet.html().open("section", sheet.anchor(view.id(), "panel")).open("h2");
        sheet.words(view.title());
        sheet.html().close();
        sheet.html().open("p", "class", "small");
        sheet.id(view.id()).marks(document, view);
        sheet.html().close();
        sheet.labelled(sheet.say("views.heading"), view.heading());
        sheet.labelled(
                sheet.say("views.lanes"), lanes(view, MapWords.in(sheet.volume().language())));
        if (view.palette().equals(Optional.of(MapPalette.THRIFTY))) {
            sheet.plain("", sheet.say("views.thrifty"));
        }
        sheet.html().close();
    }

    private static String lanes(MapView view, MapWords words) {
        return view.shownLanes()
                .collect(MapLane::code)
                .collect(lane -> words.of("lane." + lane))
                .makeString(", ");
    }
}
