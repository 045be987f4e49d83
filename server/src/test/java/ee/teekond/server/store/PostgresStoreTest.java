package ee.teekond.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.teekond.server.store.StoreException.Reason;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same on a real PostgreSQL. */
@Tag("slow")
class PostgresStoreTest extends StoreContract {

    private static EmbeddedPostgres server = unstarted();

    @SuppressWarnings("NullAway") // set before all tests
    private static EmbeddedPostgres unstarted() {
        return null;
    }

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    private static String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    @BeforeEach
    void start() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade; create schema public");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        super.start();
    }

    @Override
    Store open() {
        return Store.database(url(), NOW);
    }

    @Test
    void two_nodes_share_one_database_and_a_newer_one_locks_the_older_out() throws SQLException {
        try (Store other = open()) {
            store().append(edit(1, "e1"));
            assertThat(other.document(MAP)).contains(new StoredDocument(MAP, 1, body(1)));
            assertRefused(Reason.OUTRUN, () -> other.append(edit(1, "e2")));
            other.append(edit(2, "e2"));
            assertThat(store().events(MAP, 0, 10)).hasSize(2);
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into migration values (999, 'V999__later.sql', 0, '')");
        }
        assertRefused(Reason.NEWER, this::open);
    }

    @Test
    void a_password_in_the_address_is_in_no_message() {
        assertThatThrownBy(() -> Store.database("jdbc:postgresql://127.0.0.1:1/x?user=u&password=hush", NOW))
                .isInstanceOfSatisfying(StoreException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE);
                    assertThat(refused.place()).isEqualTo("jdbc:postgresql://127.0.0.1:1/x");
                });
    }
}
