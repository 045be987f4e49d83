package ee.teekond.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files and methods stay short enough to be read in one go, and names say what a thing is. */
class SourceShapeTest {
    private static final int LONGEST_FILE = 500;
    private static final int LONGEST_METHOD = 60;
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Manager|Helper|Utils?|Impl)");

    @Test
    void files_are_at_most_500_lines() {
        var tooLong = sources().stream()
                .filter(source -> lines(source) > LONGEST_FILE)
                .map(source -> source + ": " + lines(source) + " lines");

        assertThat(tooLong).isEmpty();
    }

    @Test
    void methods_are_at_most_60_lines_and_no_class_is_named_after_nothing() throws IOException {
        var findings = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                unit.accept(new Shape(unit, positions, findings), null);
            }
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void every_main_package_says_what_it_is_for() {
        var silent = sources().stream()
                .filter(source -> source.startsWith(Path.of("src", "main")))
                .filter(source -> !source.endsWith("package-info.java"))
                .map(source -> source.resolveSibling("package-info.java"))
                .distinct()
                .filter(info -> !Files.exists(info) || !text(info).startsWith("/**"));

        assertThat(silent).isEmpty();
    }

    private static List<Path> sources() {
        try (var paths = Files.walk(Path.of("src"))) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path source) {
        return text(source).lines().count();
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shape extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> findings;

        Shape(CompilationUnitTree unit, SourcePositions positions, List<String> findings) {
            this.unit = unit;
            this.positions = positions;
            this.findings = findings;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            var last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            if (last - first + 1 > LONGEST_METHOD) {
                findings.add("%s:%s: %s has %s lines"
                        .formatted(unit.getSourceFile().getName(), first, method.getName(), last - first + 1));
            }
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                findings.add("%s: the name %s does not say what it is"
                        .formatted(unit.getSourceFile().getName(), type.getSimpleName()));
            }
            return super.visitClass(type, null);
        }
    }
}
