package ee.teekond.layout.icon;

import ee.teekond.layout.geometry.Outline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The table of icons: a line with a name, and maybe the box's width and height, begins an icon; each line indented
 * below is a layer: brush, shape ({@code path}, {@code circle x y r}, {@code rect x y width height radius}), numbers.
 */
final class IconTable {
    private static final int BOX = 24;

    private IconTable() {}

    static Drawing bundled(Symbol symbol) {
        return Objects.requireNonNull(Bundled.DRAWINGS.get(symbol), () -> "the icon table lacks " + symbol.id());
    }

    static Map<Symbol, Drawing> read(ImmutableList<String> lines) {
        var drawings = new EnumMap<Symbol, Drawing>(Symbol.class);
        var icons = lines.reject(line -> line.isBlank() || line.startsWith("#"));
        for (int at = 0; at < icons.size(); ) {
            var next = at + 1;
            while (next < icons.size() && icons.get(next).startsWith(" ")) {
                next++;
            }
            var head = words(icons.get(at), 3);
            var layers = icons.subList(at + 1, next).collect(IconTable::layer);
            drawings.put(symbol(head.get(0)), drawing(head, Lists.immutable.ofAll(layers)));
            at = next;
        }
        return drawings;
    }

    private static Symbol symbol(String id) {
        return Lists.immutable
                .of(Symbol.values())
                .detectOptional(symbol -> symbol.id().equals(id))
                .orElseThrow(() -> new IllegalArgumentException("no symbol is called «" + id + "»"));
    }

    private static Drawing drawing(ImmutableList<String> head, ImmutableList<Drawing.Layer> layers) {
        return head.size() < 3
                ? new Drawing(BOX, BOX, layers)
                : new Drawing(Integer.parseInt(head.get(1)), Integer.parseInt(head.get(2)), layers);
    }

    private static Drawing.Layer layer(String line) {
        var words = words(line.trim(), 3);
        return new Drawing.Layer(Brush.named(words.get(0)), outline(words.get(1), words.get(2)));
    }

    private static Outline outline(String shape, String numbers) {
        return switch (shape) {
            case "path" -> PathReader.read(numbers);
            case "circle" -> PathReader.circle(numbers);
            case "rect" -> PathReader.rect(numbers);
            default -> throw new IllegalArgumentException("no shape is called «" + shape + "»");
        };
    }

    private static ImmutableList<String> words(String line, int most) {
        return Lists.immutable.of(line.split(" +", most));
    }

    private static final class Bundled {
        static final Map<Symbol, Drawing> DRAWINGS = read(lines());

        private static ImmutableList<String> lines() {
            try (var table = IconTable.class.getResourceAsStream("icons.txt")) {
                var text =
                        new String(Objects.requireNonNull(table, "icons.txt").readAllBytes(), StandardCharsets.UTF_8);
                return Lists.immutable.fromStream(text.lines());
            } catch (IOException e) {
                throw new UncheckedIOException("the icon table cannot be read", e);
            }
        }
    }
}
