package ee.teekond.layout.icon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.teekond.layout.geometry.Box;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolTest {
    @ParameterizedTest
    @EnumSource(Symbol.class)
    void every_symbol_is_drawn_within_its_box(Symbol symbol) {
        var drawing = symbol.drawing();

        assertThat(drawing.layers()).isNotEmpty();
        var box = new Box(0, 0, 100 * drawing.width(), 100 * drawing.height());
        assertThat(drawing.layers()).allSatisfy(layer -> {
            var inked = layer.outline().box().inset(-layer.brush().width() / 2);
            assertThat(box.contains(inked)).as("%s in %s", inked, box).isTrue();
        });
    }

    @Test
    void no_two_symbols_look_alike_unless_they_mean_the_same() {
        var drawn = Lists.immutable.of(Symbol.values()).reject(Symbol.MISSING_HERE::equals);

        assertThat(drawn.collect(Symbol::drawing)).doesNotHaveDuplicates();
        assertThat(Symbol.MISSING_HERE.drawing()).isEqualTo(Symbol.NOT_OFFERED.drawing());
    }

    @Test
    void a_mistake_in_the_table_is_named() {
        assertThatThrownBy(() -> IconTable.read(Lists.immutable.of("zebra", "  line path M0 0")))
                .hasMessageContaining("«zebra»");
        assertThatThrownBy(() -> IconTable.read(Lists.immutable.of("web", "  line star 1 2 3")))
                .hasMessageContaining("«star»");
        assertThatThrownBy(() -> PathReader.read("M0 0T1 1")).hasMessageContaining("«T»");
        assertThatThrownBy(() -> PathReader.read("M0 0A1 2 30 0 0 1 1")).hasMessageContaining("upright");
    }
}
