package ee.teekond.layout.heatmap.content;

import ee.teekond.layout.card.SourceContent;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Everything a heat map says.
 *
 * @param unit what a share is of, or what is counted
 * @param down what the rows are, in a word
 * @param overview everything together, where panels share their columns
 * @param panels side by side; one of no title where everything is one panel
 * @param notes what the footer has to say about the data
 * @param k the smallest number of people that is shown
 */
public record HeatmapContent(
        String id,
        String kicker,
        String title,
        String lead,
        Scale scale,
        String unit,
        String down,
        Optional<PanelContent> overview,
        ImmutableList<PanelContent> panels,
        ImmutableList<SourceContent> sources,
        ImmutableList<String> notes,
        String edition,
        int k) {

    /** The panels in reading order. */
    public ImmutableList<PanelContent> all() {
        return overview.map(panels::newWith).orElse(panels);
    }

    public ImmutableList<CellContent> cells() {
        return all().flatCollect(PanelContent::all);
    }
}
