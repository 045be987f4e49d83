package ee.teekond.server.cli;

import ee.teekond.walk.Assumptions;
import java.util.List;
import org.eclipse.collections.impl.factory.Lists;
import picocli.CommandLine.Option;

/** What to take as given, for commands that can answer «what if». */
final class AssumptionOptions {

    @Option(
            names = "--assume",
            paramLabel = "KOV:SERVICE=STATE",
            converter = Converters.Assumed.class,
            description = "As if a municipality offered a service: rakvere:kov-tolketeenus=offered. May be repeated.")
    private List<Assumptions.Assumption> assumed = List.of();

    Assumptions assumptions() {
        return new Assumptions(Lists.immutable.withAll(assumed));
    }
}
