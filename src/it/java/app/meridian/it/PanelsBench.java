package app.meridian.it;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Options;
import app.meridian.devhost.PostgresServer;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What a panel costs as answers pile up: a round of 200 people, with 50 days answered, then with 250 and as many
 * answers of other rounds beside it as make a million. Two hosts, each with a PostgreSQL database, take turns, so that
 * whatever else the machine does slows both; a third one on H2 counts statements.
 */
final class PanelsBench {
    private static final int PEOPLE = 200;
    private static final int FEW = 10_000;
    private static final int OF_THE_ROUND = 50_000;
    private static final int MANY = 1_000_000;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 30;
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T13:20:00Z");

    private PanelsBench() {}

    public static void main(String[] arguments) throws IOException {
        Figures figures = new Figures();
        MovableClock.moveTo(WEDNESDAY);
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                DevHost small = start(onServer(server, "few"));
                DevHost large = start(onServer(server, "many"));
                DevHost counting = start(Options.of(BuiltJar.main().file()))) {
            BigRound few = filled(small, FEW, FEW);
            BigRound many = filled(large, OF_THE_ROUND, MANY);
            BigRound counted = filled(counting, FEW, FEW);
            measure(figures, few, many);
            countStatements(figures, counting, counted);
        } finally {
            MovableClock.reset();
        }
        System.exit(figures.report());
    }

    private static BigRound filled(DevHost host, int own, int all) {
        BigRound round = new BigRound(host, PEOPLE);
        round.fill(own, all);
        return round;
    }

    private static void countStatements(Figures figures, DevHost host, BigRound round) {
        StatementCounter statements = new StatementCounter(host.product(Product.JIRA).database());
        round.board();
        figures.atMost("statements for the panel of a round of 200", statements.during(round::board), "", 4);
    }

    private static void measure(Figures figures, BigRound few, BigRound many) {
        for (int i = 0; i < WARM_UP; i++) {
            few.board();
            many.board();
        }
        List<Long> timesFew = new ArrayList<>();
        List<Long> timesMany = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            timesFew.add(nanos(few));
            timesMany.add(nanos(many));
        }
        figures.atMost("panel with 1,000,000 answers stored / with 10,000", median(timesMany) / median(timesFew),
                "times", 1.5);
        figures.atMost("panel with 1,000,000 answers stored", median(timesMany) / 1e6, "ms", 1_000);
    }

    private static long nanos(BigRound round) {
        long begin = System.nanoTime();
        JsonNode board = round.board();
        long time = System.nanoTime() - begin;
        int people = board.path("round").path("people").size();
        if (people != PEOPLE) throw new IllegalStateException(people + " people are shown instead of " + PEOPLE);
        return time;
    }

    private static double median(List<Long> times) {
        return LongStream.of(times.stream().mapToLong(Long::longValue).sorted().toArray()).skip(ROUNDS / 2)
                .findFirst().orElseThrow();
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
