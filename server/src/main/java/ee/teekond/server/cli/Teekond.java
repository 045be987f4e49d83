package ee.teekond.server.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program behind {@code ./teekond}. */
@Command(
        name = "teekond",
        description = "Journey maps of people settling in Estonia.",
        mixinStandardHelpOptions = true,
        versionProvider = Teekond.Version.class)
public final class Teekond implements Runnable {
    private Teekond() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Teekond()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Teekond.class.getPackage().getImplementationVersion();
            return new String[] {"teekond " + (version == null ? "(not packaged)" : version)};
        }
    }
}
