package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.Translation;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.svg.IconSheet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * A page while it is written: it puts the content's words, marks and links on it as every page of the book does. For one page
 * and one thread.
 */
final class Sheet {

    private final Volume volume;
    private final HtmlWriter html = new HtmlWriter();
    private final Set<Symbol> icons = EnumSet.noneOf(Symbol.class);
    private final MutableSet<String> anchors = Sets.mutable.empty();

    Sheet(Volume volume) {
        this.volume = volume;
    }

    Volume volume() {
        return volume;
    }

    HtmlWriter html() {
        return html;
    }

    String say(String key, Object... arguments) {
        return volume.say(key, arguments);
    }

    /** Text of the content, with its language where that is not the reader's, and whether it can be trusted. */
    Sheet words(Text text) {
        Optional<Language> spoken = text.languageFor(volume.language());
        Optional<Language> foreign = spoken.filter(language -> language != volume.language());
        foreign.ifPresentOrElse(
                language -> html.inline("span", volume.read(text), "lang", language.code()),
                () -> html.inline("span", volume.read(text)));
        if (foreign.isPresent()) {
            tag("untranslated", say("translation.missing"));
        } else {
            spoken.flatMap(text::in)
                    .filter(wording -> wording.state() != Translation.CURRENT)
                    .ifPresent(wording -> tag(
                            "translation " + wording.state().code(),
                            say("translation." + wording.state().code() + ".short")));
        }
        return this;
    }

    /** What an element is called, at the head of its row. */
    Sheet title(Text text) {
        return paragraph("title", Optional.of(text));
    }

    /** A paragraph of the content's words, if there are any. */
    Sheet paragraph(String look, Optional<Text> text) {
        text.ifPresent(words -> {
            html.open("p", "class", look);
            words(words);
            html.close();
        });
        return this;
    }

    /** A paragraph that begins with a word of the book's own, such as «Eesmärk: …». */
    Sheet labelled(String label, Optional<Text> text) {
        text.ifPresent(words -> {
            html.open("p").inline("span", label + " ", "class", "label");
            words(words);
            html.close();
        });
        return this;
    }

    /** The same with plain words; nothing if they are empty. */
    Sheet labelled(String label, String words) {
        if (!words.isEmpty()) {
            html.open("p").inline("span", label + " ", "class", "label");
            html.text(words).close();
        }
        return this;
    }

    /** The same with links to where shared elements or documents are told; nothing if there are none. */
    Sheet labelled(String label, Kind<?> kind, ImmutableList<String> ids) {
        if (ids.notEmpty()) {
            html.open("p").inline("span", label + " ", "class", "label");
            ids.forEachWithIndex((id, i) -> {
                html.text(i == 0 ? "" : "; ");
                link(kind, id);
            });
            html.close();
        }
        return this;
    }

    /** The same with one link, if there is one. */
    Sheet labelled(String label, Kind<?> kind, Optional<String> id) {
        return labelled(label, kind, Lists.immutable.withAll(id.stream().toList()));
    }

    /** A paragraph of the book's own words; nothing if they are empty. */
    Sheet plain(String look, String words) {
        if (!words.isEmpty()) {
            html.element("p", words, "class", look);
        }
        return this;
    }

    /** What is not there. */
    Sheet nothing() {
        html.element("span", "–", "class", "none");
        return this;
    }

    /** A small mark. */
    Sheet tag(String look, String word) {
        html.text(" ").inline("span", word, "class", "tag " + look).text(" ");
        return this;
    }

    /** The marks of what an element rests on: invented, or assumed. */
    Sheet marks(Document document, Element element) {
        if (document.isSample(element)) {
            tag("sample", volume.terms().of("mark.sample"));
        }
        if (element.marks().assumed()) {
            tag("assumed", volume.terms().of("mark.assumed"));
        }
        return this;
    }

    /** The mark of what is invented, where only part of an element is. */
    Sheet sampleIf(boolean invented) {
        return invented ? tag("sample", volume.terms().of("mark.sample")) : this;
    }

    /** An element's id, small, so that a reader can cite it. */
    Sheet id(String id) {
        html.element("code", id, "class", "id");
        return this;
    }

    /** An icon in the colour of the text around it; it says nothing the text does not. */
    Sheet icon(Symbol symbol) {
        icons.add(symbol);
        html.open("svg", "class", "icon", "aria-hidden", "true")
                .inline("use", "", "href", "#" + IconSheet.idOf(symbol))
                .close();
        return this;
    }

    /** The title of a shared element or a document, as a link to where it is told. */
    Sheet link(Kind<?> kind, String id) {
        return link(kind, id, volume.title(kind, id));
    }

    /** Some words as a link to where a shared element or a document is told. */
    Sheet link(Kind<?> kind, String id, String words) {
        volume.addresses()
                .of(kind, id)
                .ifPresentOrElse(address -> html.inline("a", words, "href", address), () -> html.inline("span", words));
        return this;
    }

    /** A list of links, one under the other; a dash if there are none. */
    Sheet links(Kind<?> kind, ImmutableList<String> ids) {
        if (ids.isEmpty()) {
            return nothing();
        }
        html.open("ul", "class", "plain");
        ids.forEach(id -> {
            html.open("li");
            link(kind, id);
            html.close();
        });
        html.close();
        return this;
    }

    /** A web address, if it is one. */
    Sheet web(Optional<String> address) {
        address.filter(link -> link.startsWith("https://") || link.startsWith("http://"))
                .ifPresent(link -> html.open("p", "class", "web")
                        .inline("a", host(link), "href", link, "rel", "noreferrer")
                        .close());
        return this;
    }

    private static String host(String link) {
        return link.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#].*$", "");
    }

    /** The attributes of whatever tells an element: its id to cite and, the first time on the page, to go to. */
    String[] anchor(String id, String look) {
        return anchors.add(id)
                ? new String[] {"id", id, "data-id", id, "class", look}
                : new String[] {"data-id", id, "class", look};
    }

    /** The definitions of every icon used so far. */
    void defineIcons() {
        if (!icons.isEmpty()) {
            html.drawing(IconSheet.of(icons));
        }
    }
}
