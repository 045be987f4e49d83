package ee.teekond.server.store;

import ee.teekond.server.store.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jdbi.v3.core.Handle;

/**
 * Brings the tables to what this program needs. Steps are SQL files carried with the program, each carried out once, in a
 * transaction of its own together with the note that it was: a program killed in the middle goes on where it was.
 */
final class Migrations {

    /** The steps there are, in their order. A new one is one more row; none is ever changed. */
    static final ImmutableList<String> ALL = Lists.immutable.with("V1__documents.sql", "V2__passes.sql");

    private final ImmutableList<String> steps;

    /** @param steps names of files beside this class */
    Migrations(ImmutableList<String> steps) {
        this.steps = steps;
    }

    /** How many steps the tables have seen; 0 if there are none yet. */
    static int reached(Handle handle) {
        return handle.createQuery("select coalesce(max(step), 0) from migration")
                .mapTo(Integer.class)
                .one();
    }

    /** Makes the table that remembers steps. */
    static void prepare(Handle handle) {
        handle.execute(
                "create table if not exists migration (step int not null primary key, name varchar(100) not null,"
                        + " crc bigint not null, at varchar(40) not null)");
    }

    /** Whether there is a step to carry out. */
    boolean isBehind(Handle handle) {
        return reached(handle) < steps.size();
    }

    /**
     * Refuses tables that a newer program has changed, or that were made by other steps than these.
     *
     * @param place what the message names
     */
    void demandKnown(Handle handle, String place) {
        if (reached(handle) > steps.size()) {
            throw new StoreException(Reason.NEWER, place);
        }
        for (int step = 1; step <= reached(handle); step++) {
            long noted = handle.createQuery("select crc from migration where step = :step")
                    .bind("step", step)
                    .mapTo(Long.class)
                    .one();
            if (noted != Crc.of(text(steps.get(step - 1)))) {
                throw new StoreException(Reason.DAMAGED, place);
            }
        }
    }

    /** Carries out what is left to do. */
    void carryOut(Handle handle, Instant now) {
        for (int step = reached(handle) + 1; step <= steps.size(); step++) {
            String name = steps.get(step - 1);
            int number = step;
            handle.useTransaction(inside -> {
                inside.createScript(text(name)).execute();
                inside.createUpdate("insert into migration (step, name, crc, at) values (:step, :name, :crc, :at)")
                        .bind("step", number)
                        .bind("name", name)
                        .bind("crc", Crc.of(text(name)))
                        .bind("at", now.toString())
                        .execute();
            });
        }
    }

    private static String text(String name) {
        try (InputStream file = Migrations.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no " + name + " beside " + Migrations.class);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
