package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.house.PageLinks;
import ee.teekond.html.book.Book;
import ee.teekond.html.book.BookFile;
import ee.teekond.model.Catalogue;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Organisations;
import ee.teekond.model.TargetGroups;
import ee.teekond.model.Text;
import ee.teekond.model.Values;
import ee.teekond.model.Wording;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reader's edition of the example country. */
class CountryBookTest {

    private static final LocalDate DAY = LocalDate.parse("2025-11-12");

    @SuppressWarnings("NullAway.Init")
    private static Workspace country;

    @SuppressWarnings("NullAway.Init")
    private static ImmutableList<BookFile> files;

    @BeforeAll
    static void write() throws Exception {
        country = ExampleCountry.read(true);
        files = new Book(country, DAY).files(Lists.immutable.with(Language.ET, Language.UK));
    }

    @Test
    void every_link_leads_somewhere_and_no_page_has_an_id_twice() {
        PageLinks links = new PageLinks(files.toMap(BookFile::name, BookFile::text));

        assertThat(files)
                .allSatisfy(file ->
                        assertThat(links.broken(file.name())).as(file.name()).isEmpty());
    }

    @Test
    void every_element_is_told_under_its_id() {
        String pages = pages("et/", "proof-");

        assertThat(told().flatCollect(CountryBookTest::elements)
                        .collect(Element::id)
                        .distinct())
                .allSatisfy(id -> assertThat(
                                pages.contains(" data-id=\"" + id + "\"") || pages.contains(">" + id + "</code>"))
                        .as(id)
                        .isTrue());
    }

    @Test
    void every_text_can_be_proofread_in_the_language_it_is_written_in() {
        String proofs = files.select(file -> file.name().startsWith("uk/proof-"))
                .collect(BookFile::text)
                .makeString();

        assertThat(told().flatCollect(Document::inOrder)
                        .flatCollect(Values::texts)
                        .collect(Values.FoundText::text))
                .allSatisfy(text -> assertThat(proofs).contains(shown(text)));
    }

    /** Everything but the journeys of municipalities and published versions, which are compared and not proofread. */
    private static ImmutableList<Document> told() {
        return country.sortedDocuments()
                .reject(document -> document.root() instanceof Journey journey
                        && (journey.municipality().isPresent()
                                || journey.version().isPresent()));
    }

    /** Its elements; documents that are nothing but a list are told by what is in them. */
    private static ImmutableList<Element> elements(Document document) {
        Set<Object> lists = Set.of(Catalogue.KIND, Organisations.KIND, TargetGroups.KIND);
        return document.inOrder().reject(element -> lists.contains(element.descriptor()));
    }

    private static String shown(Text text) {
        return text.in(Language.ET)
                .map(Wording::text)
                .orElse("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String pages(String folder, String without) {
        return files.select(file -> file.name().startsWith(folder))
                .reject(file -> file.name().startsWith(folder + without))
                .collect(BookFile::text)
                .makeString();
    }
}
