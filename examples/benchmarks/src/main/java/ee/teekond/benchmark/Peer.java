package ee.teekond.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** A database with the same country in ordinary tables, and the two questions in SQL. */
final class Peer implements AutoCloseable {

    static final String MISSING = """
            SELECT j.municipality, u.stage, count(*) FROM uses u
            JOIN journeys j ON j.id = u.journey
            JOIN offers o ON o.municipality = j.municipality AND o.service = u.service
            WHERE o.missing = 1 GROUP BY 1, 2""";

    static final String CONFUSING = """
            SELECT p.service, p.stage, sum(p.severity) FROM pains p
            JOIN journeys j ON j.id = p.journey
            WHERE p.confuses = 1 GROUP BY 1, 2""";

    private static final int BATCH = 50_000;

    private final Connection connection;

    Peer(Connection connection, FlatCountry country) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE journeys (id INTEGER PRIMARY KEY, municipality INTEGER)");
            statement.execute("CREATE TABLE offers (municipality INTEGER, service INTEGER, missing INTEGER,"
                    + " PRIMARY KEY (municipality, service))");
            statement.execute("CREATE TABLE uses (journey INTEGER, stage INTEGER, service INTEGER)");
            statement.execute(
                    "CREATE TABLE pains (journey INTEGER, stage INTEGER, service INTEGER, severity INTEGER, confuses INTEGER)");
        }
        fill(country);
        connection.commit();
    }

    private void fill(FlatCountry country) throws SQLException {
        int[] placeOf = new int[country.useJourney[country.useJourney.length - 1] + 1];
        for (int i = 0; i < country.useJourney.length; i++) {
            placeOf[country.useJourney[i]] = country.useMunicipality[i];
        }
        insert("journeys", 2, placeOf.length, (row, i) -> {
            row[0] = i;
            row[1] = placeOf[i];
        });
        int services = country.services.size();
        insert("offers", 3, country.municipalities.size() * services, (row, i) -> {
            row[0] = i / services;
            row[1] = i % services;
            row[2] = country.missing[i / services][i % services] ? 1 : 0;
        });
        insert("uses", 3, country.useJourney.length, (row, i) -> {
            row[0] = country.useJourney[i];
            row[1] = country.useStage[i];
            row[2] = country.useService[i];
        });
        insert("pains", 5, country.painJourney.length, (row, i) -> {
            row[0] = country.painJourney[i];
            row[1] = country.painStage[i];
            row[2] = country.painService[i];
            row[3] = country.painSeverity[i];
            row[4] = country.painConfuses[i] ? 1 : 0;
        });
    }

    /** Says what stands in a row. */
    private interface Rows {
        void at(int[] row, int number);
    }

    private void insert(String table, int columns, int rows, Rows values) throws SQLException {
        int[] row = new int[columns];
        String holes = "?, ".repeat(columns - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + holes + ")")) {
            for (int i = 0; i < rows; i++) {
                values.at(row, i);
                for (int column = 0; column < columns; column++) {
                    insert.setInt(column + 1, row[column]);
                }
                insert.addBatch();
                if (i % BATCH == BATCH - 1 || i == rows - 1) {
                    insert.executeBatch();
                }
            }
        }
    }

    /** What a question comes to: by both numbers of the group, the value. */
    Map<Long, Long> ask(String sql) throws SQLException {
        Map<Long, Long> answer = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answer.put(rows.getLong(1) << 32 | rows.getLong(2), rows.getLong(3));
            }
        }
        return answer;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
