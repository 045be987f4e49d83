package ee.teekond.server.cli;

import ee.teekond.file.CanonicalText;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Nearest;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Element;
import ee.teekond.model.Workspace;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints one document or one element as canonical JSON. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "One document or element as canonical JSON: journey/rakvere-uussisserandaja, municipality/tartu,"
                + " service/kov-tolketeenus, journey/rakvere-uussisserandaja#registreerib-elukoha.")
final class ShowCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "KIND/ID", description = "What to show; «teekond list KIND» tells the ids.")
    private String name = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        Workspace workspace = program.options.sound();
        String json = document(workspace)
                .or(() -> shared(workspace))
                .or(() -> inside(workspace))
                .orElseThrow(() -> unknown(workspace));
        spec.commandLine().getOut().print(json);
        return ExitCode.OK;
    }

    private Optional<String> document(Workspace workspace) {
        return workspace
                .sortedDocuments()
                .detectOptional(document -> document.key().toString().equals(name))
                .map(CanonicalText::json);
    }

    private Optional<String> shared(Workspace workspace) {
        return workspace
                .index()
                .keyValuesView()
                .flatCollect(kind -> kind.getTwo()
                        .keyValuesView()
                        .select(found -> name.equals(kind.getOne() + "/" + found.getOne()))
                        .collect(found -> element(found.getTwo(), found.getOne())))
                .toList()
                .getFirstOptional();
    }

    private Optional<String> inside(Workspace workspace) {
        return workspace
                .sortedDocuments()
                .detectOptional(document -> name.startsWith(document.key() + "#"))
                .flatMap(document -> Optional.ofNullable(document.elements().get(name.substring(name.indexOf('#') + 1)))
                        .map(element -> CanonicalText.json(document, element)));
    }

    private static String element(Document document, String id) {
        Element element = document.elements().getIfAbsent(id, document::root);
        return CanonicalText.json(document, element);
    }

    private Optional<String> nearestInside(Workspace workspace) {
        return workspace
                .sortedDocuments()
                .detectOptional(document -> name.startsWith(document.key() + "#"))
                .flatMap(document -> Nearest.to(
                                name.substring(name.indexOf('#') + 1),
                                document.elements().keysView())
                        .map(id -> document.key().element(id)));
    }

    private RefusedException unknown(Workspace workspace) {
        MutableList<String> names = Lists.mutable.empty();
        workspace.documents().keysView().collect(DocumentKey::toString).into(names);
        workspace.index().forEachKeyValue((kind, found) -> found.keysView().forEach(id -> names.add(kind + "/" + id)));
        String meant = nearestInside(workspace)
                .or(() -> Nearest.to(name, names))
                .map(nearest -> " " + program.options.words().say("show.meant", nearest))
                .orElse("");
        return new RefusedException(ExitCode.FINDINGS, program.options.words().say("show.unknown", name) + meant);
    }
}
