package ee.teekond.benchmark;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Touchpoint;
import ee.teekond.synthetic.SyntheticCountry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The same country in tables of a database in memory, as somebody would design them, and the same two questions in SQL. */
final class SqlCountry implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "create table journey(id integer primary key, place text, target text)",
            "create table used(journey integer, step integer, service text)",
            "create table pain(id integer, journey integer, step integer, kind text, severity integer, service text)",
            "create table said(pain integer, source text, n integer)",
            "create table offer(place text, service text, state text, primary key (place, service))",
            "create table offer_said(place text, service text, source text, n integer)");

    private static final List<String> INDEXES = List.of(
            "create index used_at on used(journey, step)",
            "create index said_of on said(pain)",
            "create index offer_said_of on offer_said(place, service)");

    private static final String USES = """
            from used u join journey j on j.id = u.journey
                 join offer o on o.place = j.place and o.service = u.service
            """;

    private static final String MISSING = """
            with claim as (
              select u.service, s.source, s.n %1$s
                join offer_said s on s.place = o.place and s.service = o.service where o.state = 'not-offered'
              union all
              select u.service, s.source, s.n %1$s
                join pain p on p.journey = u.journey and p.step = u.step join said s on s.pain = p.id
                where o.state = 'not-offered' and p.kind = 'missing' and (p.service is null or p.service = u.service)),
            people as (%2$s),
            figures as (
              select u.service, sum(case when o.state = 'not-offered' then 1 else 0 end) a,
                sum(case when o.state = 'planned' then 1 else 0 end) b,
                sum(case when o.state = 'partly' then 1 else 0 end) c,
                sum(case when o.state = 'unknown' then 1 else 0 end) d, count(*) e %1$s group by u.service)
            select f.service, a, b, c, d, e, coalesce(n, 0) from figures f left join people p on p.service = f.service
            """.formatted(USES, people());

    private static final String CONFUSING = """
            with counted as (
              select id, severity, service, 1 direct from pain
                where kind in ('confusing', 'wording') and service is not null
              union all
              select p.id, p.severity, u.service, 0 from pain p join used u on u.journey = p.journey and u.step = p.step
                where p.kind in ('confusing', 'wording') and p.service is null),
            claim as (select c.service, s.source, s.n from counted c join said s on s.pain = c.id),
            people as (%s),
            figures as (
              select service, sum(severity) a, sum(severity * direct) b, sum(severity * (1 - direct)) c
                from counted group by service)
            select f.service, a, b, c, 0, 0, coalesce(n, 0) from figures f left join people p on p.service = f.service
            """.formatted(people());

    private final Connection connection;

    private SqlCountry(Connection connection) {
        this.connection = connection;
    }

    /**
     * Figures of a service, in the order of {@link FlatCountry}.
     *
     * @param people who say so
     */
    record Line(String service, List<Integer> figures, int people) {}

    /** Opens a database in memory and fills it. */
    static SqlCountry of(String url, SyntheticCountry country) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        SqlCountry sql = new SqlCountry(connection);
        sql.run(TABLES);
        try (Rows rows = Rows.into(connection)) {
            sql.fill(rows, country);
        }
        sql.run(INDEXES);
        return sql;
    }

    List<Line> missing() throws SQLException {
        return ask(MISSING);
    }

    List<Line> confusing() throws SQLException {
        return ask(CONFUSING);
    }

    /** Puts what figures need into one table for each question: all joins done beforehand, people left out. */
    void flatten() throws SQLException {
        run(List.of("create table flat_use as select u.service, o.state " + USES, """
                create table flat_pain as
                  select service, severity, 1 direct from pain
                    where kind in ('confusing', 'wording') and service is not null
                  union all
                  select u.service, p.severity, 0 from pain p join used u on u.journey = p.journey and u.step = p.step
                    where p.kind in ('confusing', 'wording') and p.service is null
                """));
    }

    List<Line> missingFlat() throws SQLException {
        return ask("""
                select service, sum(case when state = 'not-offered' then 1 else 0 end),
                  sum(case when state = 'planned' then 1 else 0 end), sum(case when state = 'partly' then 1 else 0 end),
                  sum(case when state = 'unknown' then 1 else 0 end), count(*), 0 from flat_use group by service
                """);
    }

    List<Line> confusingFlat() throws SQLException {
        return ask("""
                select service, sum(severity), sum(severity * direct), sum(severity * (1 - direct)), 0, 0, 0
                  from flat_pain group by service
                """);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Of each source the most it claims, rounded down to fives; those under five are hidden. */
    private static String people() {
        return "select service, sum(most - most % 5) n from (select service, source, max(n) most from claim group by service, source)"
                + " t where most >= 5 group by service";
    }

    private void fill(Rows rows, SyntheticCountry country) throws SQLException {
        for (Document place : country.frame().documents(Municipality.KIND)) {
            for (Offer offer : place.all(Offer.KIND)) {
                rows.add("offer", place.id(), offer.service(), offer.state().code());
                for (var said : offer.marks().evidence()) {
                    rows.add(
                            "offer_said",
                            place.id(),
                            offer.service(),
                            said.source(),
                            said.n().orElse(0));
                }
            }
        }
        int pains = 0;
        for (int i = 0; i < country.size(); i++) {
            Document document = country.journey(i);
            Journey journey = Journey.KIND.cast(document.root()).orElseThrow();
            rows.add("journey", i, journey.municipality().orElseThrow(), journey.targetGroup());
            int step = 0;
            for (Touchpoint touchpoint : document.all(Touchpoint.KIND)) {
                for (String service : touchpoint.services()) {
                    rows.add("used", i, step, service);
                }
                for (PainPoint pain : document.children(touchpoint, PainPoint.KIND)) {
                    rows.add(
                            "pain",
                            pains,
                            i,
                            step,
                            pain.kind().code(),
                            pain.severity(),
                            pain.service().orElse(Rows.NULL));
                    for (var said : pain.marks().evidence()) {
                        rows.add("said", pains, said.source(), said.n().orElse(0));
                    }
                    pains++;
                }
                step++;
            }
        }
    }

    private void run(List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private List<Line> ask(String sql) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                lines.add(new Line(
                        row.getString(1),
                        List.of(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)),
                        row.getInt(7)));
            }
        }
        return lines;
    }
}
