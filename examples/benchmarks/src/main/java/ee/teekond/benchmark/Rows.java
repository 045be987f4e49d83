package ee.teekond.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Puts many rows into tables in the way that is fastest for the database. For one thread. */
interface Rows extends AutoCloseable {

    /** Stands for no value. */
    String NULL = "";

    /** Adds a row of numbers and texts to a table. */
    void add(String table, Object... values) throws SQLException;

    @Override
    void close() throws SQLException;

    /** The way into this database. */
    static Rows into(Connection connection) throws SQLException {
        if (connection instanceof DuckDBConnection duck) {
            return new Appended(duck, new HashMap<>());
        }
        connection.setAutoCommit(false);
        return new Inserted(connection, new HashMap<>());
    }

    /** DuckDB has a way of its own; inserts would take hours. */
    record Appended(DuckDBConnection connection, Map<String, DuckDBAppender> appenders) implements Rows {

        @Override
        public void add(String table, Object... values) throws SQLException {
            DuckDBAppender appender = appenders.get(table);
            if (appender == null) {
                appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
                appenders.put(table, appender);
            }
            appender.beginRow();
            for (Object value : values) {
                if (value instanceof Integer number) {
                    appender.append(number.intValue());
                } else if (value.equals(NULL)) {
                    appender.appendNull();
                } else {
                    appender.append(value.toString());
                }
            }
            appender.endRow();
        }

        @Override
        public void close() throws SQLException {
            for (DuckDBAppender appender : appenders.values()) {
                appender.close();
            }
        }
    }

    /** Inserts in one transaction. */
    record Inserted(Connection connection, Map<String, PreparedStatement> statements) implements Rows {

        @Override
        public void add(String table, Object... values) throws SQLException {
            PreparedStatement statement = statements.get(table);
            if (statement == null) {
                statement = connection.prepareStatement(
                        "insert into " + table + " values (" + "?,".repeat(values.length - 1) + "?)");
                statements.put(table, statement);
            }
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Integer number) {
                    statement.setInt(i + 1, number);
                } else if (values[i].equals(NULL)) {
                    statement.setNull(i + 1, Types.VARCHAR);
                } else {
                    statement.setString(i + 1, values[i].toString());
                }
            }
            statement.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
