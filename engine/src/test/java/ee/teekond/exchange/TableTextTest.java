package ee.teekond.exchange;

import static ee.teekond.Sketch.list;
import static ee.teekond.exchange.Table.cell;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TableTextTest {

    private static final Table TABLE = new Table(
            "Puudu on kaks teenust.",
            list(Table.words("service", "Teenus"), Table.numbers("value", "puudu")),
            list(list(cell("Suuline tõlge"), cell(12)), list(cell("Усний переклад"), cell(3))),
            list("Seis 2025-11-12."));

    @Test
    void columns_stand_under_each_other_and_numbers_to_the_right() {
        assertThat(TableText.write(TABLE, 80)).isEqualTo("""
                        Puudu on kaks teenust.

                        Teenus          puudu
                        ──────────────  ─────
                        Suuline tõlge      12
                        Усний переклад      3

                        Seis 2025-11-12.
                        """);
    }

    @Test
    void words_give_way_where_there_is_little_room_and_so_do_title_and_notes() {
        assertThat(TableText.write(TABLE, 15)).isEqualTo("""
                        Puudu on kaks
                        teenust.

                        Teenus    puudu
                        ────────  ─────
                        Suuline      12
                        tõlge
                        Усний         3
                        переклад

                        Seis
                        2025-11-12.
                        """);
    }

    @Test
    void letters_take_the_room_they_take() {
        assertThat(TerminalText.width("tõlge")).isEqualTo(5);
        assertThat(TerminalText.width("to\u0303lge")).isEqualTo(5);
        assertThat(TerminalText.width("翻訳")).isEqualTo(4);
        assertThat(TerminalText.wrap("翻訳翻訳", 5)).containsExactly("翻訳", "翻訳");
    }

    @Test
    void nothing_a_user_wrote_moves_the_cursor() {
        assertThat(TerminalText.clean("a\u001B[2Jb\nc\u202Ed")).isEqualTo("a [2Jb cd");
    }

    @Property
    void every_line_fits(@ForAll String text, @ForAll @IntRange(min = 2, max = 40) int width) {
        String clean = TerminalText.clean(text);

        assertThat(TerminalText.wrap(clean, width))
                .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(width));
    }
}
