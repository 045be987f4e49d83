package ee.teekond.html.book;

import static ee.teekond.Sketch.alone;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.house.Golden;
import ee.teekond.house.PageLinks;
import ee.teekond.model.Language;
import ee.teekond.model.Source;
import ee.teekond.model.SourceMethod;
import ee.teekond.model.Workspace;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class BookTest {

    private static final ImmutableList<BookFile> FILES = files(SmallCountry.workspaceOf());

    private static final PageLinks LINKS = new PageLinks(FILES.toMap(BookFile::name, BookFile::text));

    @Test
    void a_journey_is_told_stage_by_stage() {
        new Golden("book", "small-journey").check("html", page("et/journey-teekond.html"));
    }

    @Test
    void a_door_stands_before_several_languages_only() {
        ImmutableList<BookFile> lone = new Book(SmallCountry.workspaceOf(), SmallCountry.DAY).files(list(Language.EN));

        assertThat(FILES.getFirst().name()).isEqualTo("index.html");
        assertThat(lone.getFirst().name()).isEqualTo("en/index.html");
        assertThat(lone).noneMatch(file -> file.name().equals("index.html"));
    }

    @Test
    void every_link_leads_to_a_place_in_the_book() {
        assertThat(FILES.select(file -> file.name().endsWith(".html")))
                .allSatisfy(file -> assertThat(LINKS.broken(file.name())).isEmpty());
    }

    @Test
    void nothing_is_fetched_or_run_and_every_table_says_what_it_is() {
        assertThat(FILES.select(file -> file.name().endsWith(".html"))).allSatisfy(file -> {
            assertThat(file.text()).doesNotContain("<script", " src=", "javascript:", "@import");
            assertThat(all("<table", file.text())).hasSameSizeAs(all("<caption>[^<]+</caption>", file.text()));
            assertThat(all("<th [^>]*>", file.text()))
                    .allSatisfy(head -> assertThat(head).contains("scope=\""));
        });
        assertThat(page("book.css")).doesNotContain("url(", "@import");
    }

    @Test
    void text_of_whatever_origin_stays_text() {
        String hostile = "<img src=x onerror=alert(1)>\"'&";
        Workspace workspace = SmallCountry.workspaceOf(
                alone(element(Source.KIND, "kuri", "title", text(hostile), "method", SourceMethod.SURVEY)));

        assertThat(files(workspace)).noneSatisfy(file -> assertThat(file.text()).contains("<img"));
        assertThat(page(files(workspace), "et/sources.html")).contains("&lt;img src=x onerror=alert(1)&gt;&quot;");
    }

    @Test
    void few_people_are_hidden_wherever_they_speak_but_a_source_may_say_its_own_number() {
        assertThat(page("et/journey-teekond.html")).contains("n&lt;5", "n=10").doesNotContain("n=3");
        assertThat(page("et/municipality-vald.html")).contains(">:c<", ">7<").doesNotContain(">4<");
        assertThat(page("et/sources.html")).contains("1\u00A0204");
    }

    @Test
    void what_is_invented_or_assumed_says_so() {
        assertThat(row("et/personas.html", "mari")).contains("näidis", "eeldus", "väljamõeldud");
        assertThat(row("et/journey-teekond.html", "taotleb")).contains("eeldus", "näidis");
        assertThat(row("et/municipality-vald.html", "noustamine")).doesNotContain("näidis", "eeldus");
    }

    @Test
    void a_reader_of_another_language_sees_what_is_not_translated() {
        assertThat(row("en/journey-teekond.html", "kusib"))
                .contains("<span>Asks for advice</span>", "MT", "<span lang=\"et\">Ülevaade</span>", "not translated");
    }

    @Test
    void the_proof_shows_every_text_in_all_languages_with_its_state() {
        String proof = page("et/proof-journey-teekond.html");

        assertThat(row("et/proof-journey-teekond.html", "kusib.title"))
                .contains("Küsib nõu", "Asks for advice", "masintõlge", "tõlkimata", "open-en open-uk open-ru");
        assertThat(proof).contains("id=\"kusib.next-1.label\"", "Kui on kiire", "kõik tekstid (11)");
    }

    @Test
    void costs_are_added_up_and_a_sum_that_differs_is_marked() {
        String plan = page("et/plan-kava.html");

        assertThat(row("et/plan-kava.html", "too"))
                .contains("10\u00A0000,50\u00A0€", "10\u00A0000,00\u00A0€", "erineb");
        assertThat(plan).contains("10\u00A0001,49\u00A0€");
        assertThat(row("et/plan-kava.html", "noustatud"))
                .contains(">40<", ">60<", "44")
                .doesNotContain("100");
    }

    @Test
    void services_nobody_writes_of_are_unknown_and_not_missing() {
        assertThat(page("et/municipality-vald.html")).contains("midagi kirjas (1)", "services.html#klubi");
    }

    @Test
    void needs_and_conditions_are_said_in_words() {
        assertThat(row("et/services.html", "noustamine")).contains("«Kaart» või «Tugi»", "gruusia");
        assertThat(row("et/journey-teekond.html", "kusib")).contains("(neile, kellel on ajutine kaitse)");
        assertThat(row("et/journey-teekond.html", "taotleb")).contains("neile, kellel on elamisluba");
    }

    private static ImmutableList<BookFile> files(Workspace workspace) {
        return new Book(workspace, SmallCountry.DAY).files(list(Language.ET, Language.EN));
    }

    private static String page(String name) {
        return page(FILES, name);
    }

    private static String page(ImmutableList<BookFile> files, String name) {
        return files.detect(file -> file.name().equals(name)).text();
    }

    /** The row that tells an element. */
    private static String row(String page, String id) {
        String text = page(page);
        int start = text.indexOf("<tr id=\"" + id + "\"");
        return text.substring(start, text.indexOf("</tr>", start));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
