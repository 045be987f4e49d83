package ee.teekond.exchange;

import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.journey;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.AnyEdit;
import ee.teekond.AnyEdit.Edited;
import ee.teekond.edit.Change;
import ee.teekond.edit.Edit;
import ee.teekond.edit.Edit.Expected;
import ee.teekond.edit.Spot;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Messages;
import ee.teekond.finding.Rule;
import ee.teekond.model.Channel;
import ee.teekond.model.Document;
import ee.teekond.model.Language;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditJsonTest {

    private static final Document JOURNEY = journey("teekond", step("info"), step("arst"));
    private static final Workspace WORKSPACE = workspace(JOURNEY, catalogue(service("info"), service("arst")));

    private static final String EVERY_OPERATION = """
            {
              "format" : 1,
              "edits" : [ {
                "op" : "batch",
                "doc" : "journey/teekond",
                "edits" : [ {
                  "op" : "add",
                  "id" : "klubi",
                  "kind" : "touchpoint",
                  "parent" : "etapp",
                  "slot" : "touchpoints",
                  "after" : "info",
                  "value" : {
                    "id" : "klubi",
                    "title" : {
                      "et" : "klubi"
                    },
                    "services" : [ "klubi" ]
                  }
                }, {
                  "op" : "set",
                  "id" : "info",
                  "field" : "channel",
                  "value" : "phone",
                  "expect" : { }
                }, {
                  "op" : "set",
                  "id" : "info",
                  "field" : "title",
                  "value" : {
                    "et" : "Teave"
                  },
                  "minor" : true
                }, {
                  "op" : "move",
                  "id" : "arst",
                  "parent" : "etapp",
                  "slot" : "touchpoints"
                }, {
                  "op" : "link",
                  "id" : "arst",
                  "field" : "services",
                  "value" : "info",
                  "at" : 0
                }, {
                  "op" : "unlink",
                  "id" : "arst",
                  "field" : "services",
                  "value" : "arst"
                }, {
                  "op" : "remove",
                  "id" : "klubi"
                } ]
              } ]
            }
            """;

    @Property(tries = 300)
    void what_is_written_reads_back_the_same(@ForAll("documents") Edited edited) {
        MutableList<AddressedEdit> edits = Lists.mutable.empty();
        MutableList<AddressedEdit> back = Lists.mutable.empty();
        Document now = edited.document();
        for (int i = 0; i < edited.edits(); i++) {
            Edit edit = edited.any().next(now);
            edits.add(new AddressedEdit(now.key(), edit));
            Optional<Change> change = edit.applyTo(now).change();
            Optional<Change> applied = change.filter(
                    found -> found.after().key().equals(edited.document().key()));
            applied.ifPresent(
                    found -> back.add(0, new AddressedEdit(found.after().key(), found.inverse())));
            now = applied.map(Change::after).orElse(now);
        }

        assertReadsBack(edits.toImmutable(), edited.document());
        assertReadsBack(
                Lists.immutable.with(new AddressedEdit(now.key(), Edit.batch(edits.collect(AddressedEdit::edit)))),
                edited.document());
        assertReadsBack(back.toImmutable(), now);
    }

    private static void assertReadsBack(ImmutableList<AddressedEdit> edits, Document document) {
        String written = EditJson.write(edits);
        EditReading reading = EditReading.of(written, "e.json", workspace(document));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.edits()).isEqualTo(edits);
        assertThat(EditJson.write(reading.edits())).isEqualTo(written);
    }

    @Provide
    Arbitrary<Edited> documents() {
        return AnyEdit.arbitrary();
    }

    @Test
    void every_operation_looks_like_this() {
        Field channel = Touchpoint.KIND.field("channel").orElseThrow();
        Field services = Touchpoint.KIND.field("services").orElseThrow();
        Field title = Touchpoint.KIND.field("title").orElseThrow();
        ImmutableList<Edit> edits = Lists.immutable.with(
                new Edit.Add(new Spot("etapp", "touchpoints", Optional.of("info")), step("klubi")),
                new Edit.Set(
                        "info",
                        channel,
                        Optional.of(Channel.PHONE),
                        Optional.of(new Expected(Optional.empty())),
                        false),
                new Edit.Set("info", title, Optional.of(text("Teave")), Optional.empty(), true),
                new Edit.Move("arst", new Spot("etapp", "touchpoints", Optional.empty())),
                new Edit.Link("arst", services, "info", OptionalInt.of(0)),
                new Edit.Unlink("arst", services, "arst"),
                new Edit.Remove("klubi"));

        String written = EditJson.write(Lists.immutable.with(new AddressedEdit(JOURNEY.key(), Edit.batch(edits))));

        assertThat(written).isEqualTo(EVERY_OPERATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'op': 'sett', 'doc': 'journey/teekond', 'id': 'info' | file.unknown-word | edits[0].op | set",
                "'doc': 'journey/teekond', 'id': 'info' | file.missing-field | edits[0] | ",
                "'op': 'remove', 'id': 'info' | file.missing-field | edits[0] | ",
                "'op': 'remove', 'doc': 'journey/tekond', 'id': 'info' | edit.unknown-document | edits[0].doc | journey/teekond",
                "'op': 'remove', 'doc': 'journey/teekond', 'id': 'info', 'id': 'info' | file.duplicate-field | edits[0].id | ",
                "'op': 'remove', 'doc': 'journey/teekond', 'id': 'info', 'parent': 'x' | file.unknown-field | edits[0].parent | ",
                "'op': 'set', 'doc': 'journey/teekond', 'id': 'imfo', 'field': 'title' | edit.unknown-element | edits[0].id | info",
                "'op': 'set', 'doc': 'journey/teekond', 'id': 'info', 'field': 'titel' | file.unknown-word | edits[0].field | title",
                "'op': 'set', 'doc': 'journey/teekond', 'id': 'info', 'field': 'channel', 'value': 'phon' | file.unknown-word | edits[0].value | phone",
                "'op': 'set', 'doc': 'journey/teekond', 'id': 'info', 'field': 'title', 'value': {'et': 7} | file.wrong-type | edits[0].value.et | ",
                "'op': 'set', 'doc': 'journey/teekond', 'id': 'info', 'field': 'title', 'expect': {'was': 1} | file.unknown-field | edits[0].expect.was | ",
                "'op': 'set', 'doc': 'journey/teekond', 'id': 'info', 'field': 'title', 'minor': 'yes' | file.wrong-type | edits[0].minor | ",
                "'op': 'link', 'doc': 'journey/teekond', 'id': 'info', 'field': 'title', 'value': 'x' | file.unknown-word | edits[0].field | ",
                "'op': 'move', 'doc': 'journey/teekond', 'id': 'info', 'parent': 'etapp', 'slot': 'touchpoint' | file.unknown-word | edits[0].slot | touchpoints",
                "'op': 'add', 'doc': 'journey/teekond', 'kind': 'stage', 'parent': 'etapp', 'slot': 'touchpoints', 'value': {'id': 'x', 'title': {'et': 'X'}} | file.unknown-word | edits[0].kind | ",
                "'op': 'add', 'doc': 'journey/teekond', 'kind': 'touchpoint', 'parent': 'etapp', 'slot': 'touchpoints', 'value': {'id': 'x'} | file.missing-field | edits[0].value | ",
                "'op': 'add', 'doc': 'journey/teekond', 'id': 'y', 'kind': 'touchpoint', 'parent': 'etapp', 'slot': 'touchpoints', 'value': {'id': 'x', 'title': {'et': 'X'}} | file.unknown-word | edits[0].id | ",
                "'op': 'add', 'doc': 'journey/teekond', 'kind': 'touchpoint', 'parent': 'etapp', 'slot': 'touchpoints', 'value': {'id': 'x', 'title': {'et': 'X'}, 'painPoints': []} | file.unknown-field | edits[0].value.painPoints | ",
                "'op': 'batch', 'doc': 'journey/teekond', 'edits': [{'op': 'remove', 'doc': 'catalogue/teenused', 'id': 'info'}] | file.unknown-word | edits[0].edits[0].doc | "
            })
    void what_is_not_understood_is_refused_with_its_path(String edit, String rule, String path, String meant) {
        EditReading reading = read("{'format': 1, 'edits': [{" + edit + "}]}");

        assertThat(reading.edits()).isEmpty();
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().code()).isEqualTo(rule);
            assertThat(finding.about()).containsExactly(path);
            assertThat(finding.suggestion()).isEqualTo(Optional.ofNullable(meant));
            assertThat(finding.place()).isPresent();
            assertThat(Messages.in(Language.ET).of(finding)).doesNotContain("{");
        });
    }

    @Test
    void one_fault_lets_none_of_the_edits_through() {
        EditReading reading = read("""
                {'format': 1, 'edits': [
                  {'op': 'remove', 'doc': 'journey/teekond', 'id': 'arst'},
                  {'op': 'remove', 'doc': 'journey/teekond'}]}
                """);

        assertThat(reading.edits()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly(Rule.FILE_MISSING_FIELD);
    }

    @Test
    void what_a_newer_program_wrote_is_not_looked_at() {
        EditReading reading = read("{'format': 2, 'edits': [{'op': 'fly'}], 'wings': 2}");

        assertThat(reading.isNewer()).isTrue();
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly(Rule.FILE_FORMAT_NEWER);
    }

    @Test
    void a_file_that_is_no_file_of_edits_is_refused() {
        assertThat(read("").findings()).extracting(Finding::rule).containsExactly(Rule.FILE_EMPTY);
        assertThat(read("[1, 2").findings()).extracting(Finding::rule).containsExactly(Rule.FILE_SYNTAX);
        assertThat(read("[]").findings()).extracting(Finding::rule).containsExactly(Rule.FILE_WRONG_TYPE);
        assertThat(read("{}").findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.FILE_MISSING_FIELD, Rule.FILE_MISSING_FIELD);
    }

    @Test
    void later_edits_know_what_earlier_ones_add() {
        EditReading reading = read("""
                {'format': 1, 'edits': [
                  {'op': 'add', 'doc': 'journey/teekond', 'kind': 'touchpoint', 'parent': 'etapp', 'slot': 'touchpoints',
                   'value': {'id': 'klubi', 'title': {'et': 'Klubi'}}},
                  {'op': 'set', 'doc': 'journey/teekond', 'id': 'klubi', 'field': 'channel', 'value': 'event'}]}
                """);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.edits()).hasSize(2);
    }

    private static EditReading read(String text) {
        return EditReading.of(text.replace('\'', '"'), "e.json", WORKSPACE);
    }
}
