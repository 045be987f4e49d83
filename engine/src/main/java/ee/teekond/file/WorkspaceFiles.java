package ee.teekond.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Finds the files that hold documents. */
public final class WorkspaceFiles {

    private static final Pattern DOCUMENT = Pattern.compile("[^.].*\\.(yaml|yml|json)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OVERLAY =
            Pattern.compile(".*\\.sample\\.(yaml|yml|json)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private WorkspaceFiles() {}

    /** Whether a file of this name holds sample data for the document it names. */
    static boolean isOverlay(String name) {
        return OVERLAY.matcher(name).matches();
    }

    /**
     * The documents below a folder, by path. Folders that start with a dot or are workspaces of their own are left alone, and
     * so is the workspace file.
     */
    public static ImmutableList<Path> below(Path root) throws IOException {
        Visitor visitor = new Visitor(root);
        Files.walkFileTree(root, visitor);
        return visitor.files.toSortedListBy(Path::toString).toImmutable();
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final MutableList<Path> files = Lists.mutable.empty();

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skip = !folder.equals(root)
                    && (folder.getFileName().toString().startsWith(".")
                            || Files.exists(folder.resolve(Place.MANIFEST)));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (DOCUMENT.matcher(name).matches() && !name.equals(Place.MANIFEST)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder that cannot be entered is listed, so that reading it says so. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) throws IOException {
            if (file.equals(root)) {
                throw unreadable;
            }
            files.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
