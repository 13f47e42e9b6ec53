package app.meridian.it;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Options;
import app.meridian.devhost.PostgresServer;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page of the register costs as decisions pile up in one project: 1,000, then 100,000. Two hosts, each with a
 * PostgreSQL database, take turns, so that whatever else the machine does slows both; a third one on H2, whose
 * jobs rest, counts statements.
 */
final class RegisterBench {
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int PAGE = 20;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 40;
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T13:20:00Z");
    private static final Map<String, String> FILTERS = filters();

    private RegisterBench() {}

    private static Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("newest", "");
        filters.put("a page in the middle", "before=600");
        filters.put("a word of all", "text=parcel");
        filters.put("a rare word", "text=kestrel");
        filters.put("a rare word and one of all", "text=kestrel%20parcel");
        filters.put("four words of all", "text=returned%20orders%20booked%20twice");
        filters.put("a status", "status=decided");
        filters.put("two statuses", "status=decided&status=draft");
        filters.put("a person and a status", "person=ME&status=decided");
        filters.put("template, person and word", "template=adr&person=ME&text=refunds");
        filters.put("changed before", "changedBefore=2026-11-26");
        return filters;
    }

    public static void main(String[] arguments) throws IOException {
        Figures figures = new Figures();
        MovableClock.moveTo(WEDNESDAY);
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                DevHost small = start(onServer(server, "few"));
                DevHost large = start(onServer(server, "many"));
                DevHost counting = resting(start(Options.of(BuiltJar.main().file())))) {
            BigRegister few = new BigRegister(small, FEW);
            BigRegister many = new BigRegister(large, MANY);
            BigRegister counted = new BigRegister(counting, FEW);
            FILTERS.forEach((name, filter) -> countStatements(figures, counting, counted, name));
            FILTERS.forEach((name, filter) -> measure(figures, few, many, name));
        } finally {
            MovableClock.reset();
        }
        System.exit(figures.report());
    }

    /** What its jobs do would be counted too. */
    private static DevHost resting(DevHost host) {
        host.product(Product.JIRA).jobs().pause();
        return host;
    }

    private static void countStatements(Figures figures, DevHost host, BigRegister register, String name) {
        StatementCounter statements = new StatementCounter(host.product(Product.JIRA).database());
        register.page(FILTERS.get(name));
        figures.atMost(name + ": of one batch",
                statements.during(() -> register.page(FILTERS.get(name)), "DECISION"), "statements", 3);
    }

    private static void measure(Figures figures, BigRegister few, BigRegister many, String name) {
        for (int i = 0; i < WARM_UP; i++) {
            nanos(few, name);
            nanos(many, name);
        }
        List<Long> timesFew = new ArrayList<>();
        List<Long> timesMany = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            timesFew.add(nanos(few, name));
            timesMany.add(nanos(many, name));
        }
        figures.atMost(name + ": 100,000 / 1,000", median(timesMany) / median(timesFew), "times", 1.5);
        figures.atMost(name + ": of 100,000", median(timesMany) / 1e6, "ms", 1_000);
    }

    private static long nanos(BigRegister register, String name) {
        long begin = System.nanoTime();
        int rows = register.page(FILTERS.get(name)).path("values").size();
        long time = System.nanoTime() - begin;
        if (rows != PAGE) throw new IllegalStateException(name + " finds " + rows);
        return time;
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static DevHost start(Options options) throws IOException {
        return DevHost.start(options.withPorts(0, 0).withData(Files.createTempDirectory("meridian-bench")));
    }

    /** In databases of its own. */
    private static Options onServer(EmbeddedPostgres server, String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Options.of(BuiltJar.main().file()).withServer(PostgresServer.of(
                server.getJdbcUrl("postgres", "postgres").replace("/postgres?", "/" + name + "?")));
    }
}
