package ee.teekond.svg;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Texture;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Icon;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Rect;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.Sheet;
import ee.teekond.layout.scene.TextRun;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.text.TextLine;
import ee.teekond.layout.text.TypeStyle;
import ee.teekond.layout.text.Weight;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Whatever stands in any text of a scene, the picture is well-formed and holds no element the text asked for. */
class HostileTextTest {
    private static final Set<String> ELEMENTS = Set.of(
            "svg", "title", "desc", "style", "defs", "pattern", "symbol", "g", "rect", "circle", "path", "text", "use");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</text><script>alert(1)</script>",
                "]]>",
                "]]><script>",
                "--><svg onload=alert(1)>",
                "a\u0000b\u0008\u001Fc\u007F\u0085",
                "lone \uD800 and \uDC00 surrogates",
                "\uFFFE\uFFFF",
                "\"><img src=x onerror=alert(1)>",
                "' onclick='alert(1)",
                "&lt;b&gt; &amp; &#0; &nbsp;",
                "<b>Nimi</b>",
                "\u202Egnp.exe\u202C \u2066x\u2069",
                "tab\tline\nreturn\r end",
                "url(#x); fill:red",
                "👩‍👩‍👧 🇪🇪 Õš Їґ"
            })
    void hostile_text_stays_text_wherever_it_stands(String text) throws Exception {
        assertHarmless(text);
    }

    @Property
    void any_text_stays_text_wherever_it_stands(@ForAll String text) throws Exception {
        assertHarmless(text);
    }

    private static void assertHarmless(String text) throws Exception {
        var document = parse(new SvgRenderer(Theme.light()).render(scene(text)));

        var elements = document.getElementsByTagName("*");
        var all = IntStream.range(0, elements.getLength())
                .mapToObj(elements::item)
                .map(Element.class::cast)
                .toList();
        assertThat(all).extracting(Element::getTagName).isSubsetOf(ELEMENTS);
        assertThat(all).allSatisfy(element -> assertThat(attributes(element)).noneMatch(name -> name.startsWith("on")));
        var ids = all.stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty());
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9._-]*"));
        var drawn = document.getElementsByTagName("text");
        if (!text.isEmpty()) {
            assertThat(drawn.item(0).getTextContent()).isEqualTo(safe(text));
        }
    }

    /** What is left of a text when XML has carried it. */
    private static String safe(String text) {
        return text.codePoints()
                .filter(codePoint ->
                        !(codePoint >= 0x202A && codePoint <= 0x202E) && !(codePoint >= 0x2066 && codePoint <= 0x2069))
                .map(codePoint -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r' ? ' ' : codePoint)
                .map(codePoint -> codePoint < 0x20
                                || (codePoint >= 0x7F && codePoint <= 0x9F)
                                || Character.getType(codePoint) == Character.SURROGATE
                                || (codePoint & 0xFFFE) == 0xFFFE
                        ? 0xFFFD
                        : codePoint)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Scene scene(String text) {
        var style = TypeStyle.of(160, Weight.BOLD);
        var box = new Box(0, 0, 100, 100);
        var words = new Words(text, text, text);
        var inner = new Group(
                new Key(text, text, text, text),
                words,
                box,
                Lists.immutable.of(
                        TextRun.at(0, 0, new TextLine(text, 100), style, Tone.INK),
                        Rect.filled(box, 0, Texture.HATCH_VERM),
                        new Icon(Symbol.WEB, box, Tone.INK)));
        var outer = new Group(new Key(text, text, text, text), words, box, Lists.immutable.of(inner, inner));
        return new Scene(text, text, new Sheet(text, 1000, 1000, 60), words, Lists.immutable.of(outer));
    }

    private static Document parse(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).getNodeName())
                .toList();
    }
}
