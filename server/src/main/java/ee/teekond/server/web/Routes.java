package ee.teekond.server.web;

import java.util.stream.IntStream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The table of routes: the server, its description and the test of access all read it. */
final class Routes {

    /** Every route. One with a hole stands after those that have a word in its place. */
    static ImmutableList<Route> all() {
        return Lists.immutable
                .withAll(ServiceRoutes.routes())
                .newWithAll(AnswerRoutes.routes())
                .newWithAll(PictureRoutes.routes())
                .newWithAll(DocumentRoutes.routes())
                .newWithAll(EditRoutes.routes());
    }

    private Routes() {}

    /** The methods of the routes that an address is for. */
    static String methods(String address) {
        return all().select(route -> isFor(route, address))
                .collect(Route::method)
                .distinct()
                .makeString(", ");
    }

    private static boolean isFor(Route route, String address) {
        String[] pattern = route.path().split("/", -1);
        String[] parts = address.split("/", -1);
        return pattern.length == parts.length
                && IntStream.range(0, parts.length)
                        .allMatch(i -> pattern[i].startsWith("{") || pattern[i].equals(parts[i]));
    }
}
