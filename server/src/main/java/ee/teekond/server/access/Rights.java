package ee.teekond.server.access;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may do what, as {@code rights.json} says.
 *
 * @param roles everything one can be
 * @param scopes for each action: how far it reaches for each role
 */
public record Rights(ImmutableList<String> roles, ImmutableMap<String, ImmutableMap<String, Scope>> scopes) {

    /** How far a right reaches. */
    public enum Scope {
        /** Nowhere. */
        NO,
        /** Documents that belong to no municipality. */
        COMMON,
        /** Documents of one's municipality. */
        HOME,
        /** Both. */
        OWN,
        /** Everything. */
        ALL;

        /** Whether it reaches a document of a municipality, or of none. */
        boolean reaches(Optional<String> owner, Optional<String> municipality) {
            boolean home = owner.isPresent() && owner.equals(municipality);
            boolean common = owner.isEmpty();
            return this == ALL
                    || (home && (this == HOME || this == OWN))
                    || (common && (this == COMMON || this == OWN));
        }
    }

    /** Reads the file the program carries. */
    public static Rights read() {
        try (InputStream file = Rights.class.getResourceAsStream("rights.json")) {
            if (file == null) {
                throw new IllegalStateException("no rights.json");
            }
            return of(JsonMapper.shared().readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Rights of(JsonNode file) {
        ImmutableList<String> roles =
                Lists.immutable.withAll(file.required("roles")).collect(JsonNode::asString);
        MutableMap<String, ImmutableMap<String, Scope>> scopes = Maps.mutable.empty();
        file.required("actions")
                .properties()
                .forEach(action -> scopes.put(
                        action.getKey(),
                        roles.toMap(
                                        role -> role,
                                        role -> scope(action.getValue().required(role)))
                                .toImmutable()));
        return new Rights(roles, scopes.toImmutable());
    }

    private static Scope scope(JsonNode written) {
        String word = written.asString();
        return Lists.immutable
                .with(Scope.values())
                .detectOptional(scope -> scope.name().equalsIgnoreCase(word))
                .orElseThrow(() -> new IllegalStateException("rights.json: " + word));
    }

    /** How far an action reaches for somebody. */
    public Scope scope(Actor actor, String action) {
        return Optional.ofNullable(scopes.get(action))
                .map(byRole -> byRole.getIfAbsentValue(actor.role(), Scope.NO))
                .orElseThrow(() -> new IllegalStateException("no action " + action + " in rights.json"));
    }

    /** Whether somebody may do something with a document. */
    public boolean allows(Actor actor, String action, Document document) {
        return scope(actor, action).reaches(owner(document), actor.municipality());
    }

    /** The workspace as somebody sees it: documents out of reach are not there at all. */
    public Workspace seen(Actor actor, String action, Workspace workspace) {
        Scope scope = scope(actor, action);
        return scope == Scope.ALL
                ? workspace
                : Workspace.of(
                        workspace.manifest(),
                        workspace
                                .sortedDocuments()
                                .select(document -> scope.reaches(owner(document), actor.municipality())));
    }

    /** The municipality a document belongs to. */
    private static Optional<String> owner(Document document) {
        if (document.root() instanceof Journey journey) {
            return journey.municipality();
        }
        return document.root() instanceof Municipality municipality ? Optional.of(municipality.id()) : Optional.empty();
    }
}
