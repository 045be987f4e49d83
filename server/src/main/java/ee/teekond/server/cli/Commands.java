package ee.teekond.server.cli;

import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands; the only thing they need from outside is what day it is. */
record Commands(LocalDate today) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        K made = CommandLine.defaultFactory().create(type);
        if (made instanceof WorkspaceOptions options) {
            options.today = today;
        }
        return made;
    }
}
