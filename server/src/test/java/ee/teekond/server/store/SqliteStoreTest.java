package ee.teekond.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.teekond.server.store.StoreException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    Store open() {
        return Store.open(folder, NOW);
    }

    private Path file() {
        return folder.resolve("teekond.sqlite");
    }

    @Test
    void every_commit_is_on_the_disk_before_it_is_acknowledged() {
        new SqliteFile(file()).writing().useHandle(handle -> {
            assertThat(SqliteFile.number(handle, "pragma synchronous")).isEqualTo(2);
            assertThat(handle.createQuery("pragma journal_mode")
                            .mapTo(String.class)
                            .one())
                    .isEqualTo("wal");
        });
    }

    @Test
    void a_second_writer_is_refused_and_readers_are_not() {
        assertRefused(Reason.LOCKED, this::open);
        store().append(edit(1, "e1"));
        try (Store reader = Store.readOnly(folder)) {
            assertThat(reader.document(MAP)).contains(new StoredDocument(MAP, 1, body(1)));
            store().append(edit(2, "e2"));
            assertThat(reader.events(MAP, 0, 10)).hasSize(2);
            assertRefused(Reason.UNREACHABLE, () -> reader.append(edit(3, "e3")));
        }
        reopen();
        assertThat(store().events(MAP, 0, 10)).hasSize(2);
    }

    @Test
    void data_of_a_newer_program_is_refused_and_left_alone() throws IOException {
        store().close();
        new SqliteFile(file())
                .writing()
                .useHandle(handle -> handle.execute("insert into migration values (999, 'V999__later.sql', 0, '')"));
        byte[] before = Files.readAllBytes(file());

        assertRefused(Reason.NEWER, this::open);
        assertRefused(Reason.NEWER, () -> Store.readOnly(folder));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        new SqliteFile(file()).writing().useHandle(handle -> handle.execute("delete from migration where step = 999"));
        reopenClosed();
    }

    /** Opens what a test has closed, so that it can be closed again. */
    private void reopenClosed() {
        reopen();
    }

    @Test
    void damaged_data_is_refused_naming_the_file_and_the_last_good_backup() throws IOException {
        IntStream.rangeClosed(1, 50).forEach(revision -> store().append(edit(revision, "e" + revision)));
        Backups backups = new Backups(folder);
        store().backup(backups.named(NOW));
        Path later = backups.named(NOW.plusSeconds(1));
        Files.writeString(later, "SQLite format 3\0 and then nothing that makes sense");
        store().close();
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(this::open).isInstanceOfSatisfying(StoreException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
            assertThat(refused.place()).isEqualTo(file().toString());
            assertThat(refused.backup()).contains(backups.named(NOW).toString());
        });
        assertThat(Files.size(file())).isEqualTo(whole.length / 2);
        Files.write(file(), whole);
        reopenClosed();
    }

    @Test
    void a_changed_byte_gives_the_right_data_or_a_refusal() throws IOException {
        IntStream.rangeClosed(1, 50).forEach(revision -> store().append(edit(revision, "e" + revision)));
        store().close();
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), changed);
            try (Store damaged = open()) {
                assertThat(damaged.document(MAP)).contains(new StoredDocument(MAP, 50, body(50)));
                assertThat(damaged.events(MAP, 0, 100).collect(StoredEvent::revision))
                        .hasSize(50);
                assertThat(damaged.events(MAP, 49, 100))
                        .containsExactly(edit(50, "e50").event());
            } catch (StoreException said) {
                refused++;
            }
        }
        assertThat(refused).isBetween(20, 190);
        Files.write(file(), whole);
        reopenClosed();
    }

    @Test
    void an_empty_file_and_another_programs_file_are_refused_and_left_alone() throws IOException {
        store().close();
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), new byte[0]);
        assertRefused(Reason.DAMAGED, this::open);
        Files.writeString(file(), "Some text that is no database at all.");
        assertRefused(Reason.FOREIGN, this::open);
        Files.delete(file());
        new SqliteFile(file()).writing().useHandle(handle -> handle.execute("create table theirs (a int)"));
        assertRefused(Reason.FOREIGN, this::open);
        Files.write(file(), whole);
        reopenClosed();
    }

    @Test
    void a_database_whose_log_was_taken_away_is_refused() throws IOException {
        Path copy = folder.resolve("copy");
        store().append(edit(1, "e1"));
        Files.createDirectories(copy);
        for (String name : new String[] {"teekond.sqlite", "teekond.sqlite-wal", "lock"}) {
            Files.copy(folder.resolve(name), copy.resolve(name));
        }
        // As after a kill: all is there.
        try (Store killed = Store.open(copy, NOW)) {
            assertThat(killed.document(MAP)).contains(new StoredDocument(MAP, 1, body(1)));
        }
        for (String name : new String[] {"teekond.sqlite", "lock"}) {
            Files.copy(folder.resolve(name), copy.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertRefused(Reason.DAMAGED, () -> Store.open(copy, NOW));
    }

    @Test
    void a_backup_is_one_moment_of_a_store_that_goes_on_and_can_be_restored() throws IOException {
        Path backup = folder.resolve("backup.sqlite");
        store().append(edit(1, "e1"));
        store().backup(backup);
        store().append(edit(2, "e2"));

        assertRefused(Reason.TAKEN, () -> store().backup(backup));
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(new Backups(elsewhere).restore(backup, false, NOW)).isEmpty();
        try (Store restored = Store.open(elsewhere, NOW)) {
            assertThat(restored.document(MAP)).contains(new StoredDocument(MAP, 1, body(1)));
            assertRefused(Reason.LOCKED, () -> new Backups(elsewhere).restore(backup, true, NOW));
        }
        assertRefused(Reason.TAKEN, () -> new Backups(elsewhere).restore(backup, false, NOW));
        assertThat(new Backups(elsewhere).restore(backup, true, NOW))
                .hasValueSatisfying(kept -> assertThat(kept).exists());
        Path broken = folder.resolve("broken.sqlite");
        Files.write(broken, "nothing".getBytes(StandardCharsets.UTF_8));
        assertRefused(Reason.FOREIGN, () -> new Backups(elsewhere).restore(broken, true, NOW));
        try (Store restored = Store.open(elsewhere, NOW)) {
            assertThat(restored.document(MAP)).isPresent();
        }
    }

    @Test
    void before_a_migration_there_is_a_backup_and_a_broken_one_leaves_the_tables_as_they_were() {
        store().append(edit(1, "e1"));
        store().close();
        var later = Migrations.ALL.newWith("/ee/teekond/server/store/later.sql");
        try (Store migrated = new Store(SqliteDatabase.open(folder, NOW, later))) {
            assertThat(migrated.setting("later")).contains("yes");
            assertThat(migrated.document(MAP)).contains(new StoredDocument(MAP, 1, body(1)));
        }
        Path backup = new Backups(folder).named(NOW);
        assertThat(backup).exists();

        assertRefused(Reason.NEWER, this::open);
        var broken = later.newWith("/ee/teekond/server/store/broken.sql");
        assertRefused(Reason.DAMAGED, () -> SqliteDatabase.open(folder, NOW.plusSeconds(1), broken));
        try (Store untouched = new Store(SqliteDatabase.open(folder, NOW, later))) {
            assertThat(untouched.setting("half")).isEmpty();
        }
        assertThat(new Backups(folder).restore(backup, true, NOW)).isPresent();
        reopenClosed();
        assertThat(store().events(MAP, 0, 10))
                .isEqualTo(Lists.immutable.with(edit(1, "e1").event()));
    }
}
