package ee.teekond.server.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a server keeps everything, for the commands that deal with it. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "teekond-data",
            description = "Where the server keeps everything. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("");

    Path folder() {
        return folder;
    }
}
