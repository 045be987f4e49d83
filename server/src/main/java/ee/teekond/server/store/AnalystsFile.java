package ee.teekond.server.store;

import ee.teekond.exchange.FactTables.Named;
import ee.teekond.exchange.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collections;
import org.eclipse.collections.api.list.ImmutableList;

/** One SQLite file with a table for each kind of fact, for analysts' own tools. */
public final class AnalystsFile {

    private AnalystsFile() {}

    /**
     * Writes the tables to a file, which takes the place of one that is there once it is whole.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, ImmutableList<Named> tables) throws IOException {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        try {
            fill(unfinished, tables);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException failed) {
            throw new IOException(failed);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void fill(Path file, ImmutableList<Named> tables) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            for (Named named : tables) {
                create(connection, named);
                insert(connection, named);
            }
            connection.commit();
        }
    }

    /** Names of tables and columns are the program's own. */
    private static void create(Connection connection, Named named) throws SQLException {
        String columns = named.table()
                .columns()
                .collect(column -> "\"" + column.key() + "\" " + (column.numeric() ? "numeric" : "text"))
                .makeString(", ");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table \"" + named.name() + "\" (" + columns + ")");
        }
    }

    private static void insert(Connection connection, Named named) throws SQLException {
        String marks =
                String.join(", ", Collections.nCopies(named.table().columns().size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into \"" + named.name() + "\" values (" + marks + ")")) {
            for (ImmutableList<Table.Cell> row : named.table().rows()) {
                for (int i = 0; i < row.size(); i++) {
                    set(insert, i + 1, row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** An empty cell is null, so that it counts as nothing. */
    private static void set(PreparedStatement insert, int at, Table.Cell cell) throws SQLException {
        if (cell.shown().isEmpty()) {
            insert.setNull(at, Types.NULL);
        } else if (cell.number()) {
            insert.setBigDecimal(at, new BigDecimal(cell.shown()));
        } else {
            insert.setString(at, cell.shown());
        }
    }
}
