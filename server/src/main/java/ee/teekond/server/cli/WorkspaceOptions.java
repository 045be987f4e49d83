package ee.teekond.server.cli;

import ee.teekond.check.Checks;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Severity;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every command knows. */
final class WorkspaceOptions {

    private static final int SHOWN = 5;

    @Option(
            names = {"-w", "--workspace"},
            scope = ScopeType.INHERIT,
            paramLabel = "PLACE",
            defaultValue = "eesti",
            description = "A folder with a teekond.yaml, or a bundled workspace: eesti (the default), reference.")
    String place = "eesti";

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            scope = ScopeType.INHERIT,
            converter = Converters.Languages.class,
            description = "et, en, uk or ru for content; messages are in et or en. Default: et if the system speaks"
                    + " Estonian, else en.")
    @Nullable
    Language language;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            scope = ScopeType.INHERIT,
            converter = Converters.Days.class,
            description = "The day to answer for, such as 2026-01-31. Default: today.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--no-sample", scope = ScopeType.INHERIT, description = "Leave out sample data.")
    boolean noSample;

    /** The day it is, unless {@code --as-of} says otherwise. */
    LocalDate today = LocalDate.EPOCH;

    LocalDate asOf() {
        return Optional.ofNullable(asOf).orElse(today);
    }

    Words words() {
        return Words.in(language());
    }

    Language language() {
        return Optional.ofNullable(language).orElseGet(Words::systemLanguage);
    }

    LoadedWorkspace load() throws PlaceException {
        return load(place);
    }

    LoadedWorkspace load(String other) throws PlaceException {
        return WorkspaceReader.read(Place.of(other), !noSample);
    }

    /** The workspace, if it has no errors; a command that answers from broken data would answer wrongly. */
    Workspace sound() throws PlaceException, RefusedException {
        return soundlyLoaded().workspace();
    }

    /** The same with what a command needs to write to it. */
    LoadedWorkspace soundlyLoaded() throws PlaceException, RefusedException {
        return soundlyLoaded(place);
    }

    /** The same of another place. */
    LoadedWorkspace soundlyLoaded(String other) throws PlaceException, RefusedException {
        LoadedWorkspace loaded = load(other);
        ImmutableList<Finding> errors = allFindings(loaded).select(finding -> finding.severity() == Severity.ERROR);
        if (loaded.isNewer()) {
            throw new RefusedException(
                    ExitCode.NEWER, words().of(errors.getFirstOptional().orElseThrow()));
        }
        if (errors.notEmpty()) {
            throw new RefusedException(
                    ExitCode.FINDINGS,
                    words().say("errors.first", String.valueOf(errors.size()), other)
                            + errors.take(SHOWN).makeString(words()::line, "\n  ", "\n  ", ""));
        }
        return loaded;
    }

    /** What reading and checking found, by place. Checks look only at what could be read. */
    static ImmutableList<Finding> allFindings(LoadedWorkspace loaded) {
        return loaded.findings()
                .newWithAll(Checks.check(loaded.workspace(), loaded.sources()))
                .toSortedList(Finding.BY_PLACE)
                .toImmutable();
    }
}
