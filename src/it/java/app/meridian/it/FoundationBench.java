package app.meridian.it;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Options;
import app.meridian.devhost.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** What a check-in costs in statements (rule S5), and how long the host takes to start. */
final class FoundationBench {
    private static final int MANY = 500;

    private final Figures figures = new Figures();

    private FoundationBench() {}

    public static void main(String[] arguments) throws Exception {
        FoundationBench bench = new FoundationBench();
        Path data = Files.createTempDirectory("meridian-bench");
        bench.measureStart(data.resolve("start"));
        try (DevHost host = DevHost.start(
                Options.of(BuiltJar.main().file()).withPorts(0, 0).withData(data.resolve("statements")))) {
            for (Product product : Product.values()) bench.measureStatements(host, product);
        }
        System.exit(bench.figures.report());
    }

    private void measureStart(Path data) throws Exception {
        for (String figure : new String[] {"start with empty data", "start again"}) {
            long begin = System.nanoTime();
            HostProcess host = HostProcess.start(data);
            figures.atMost(figure, (System.nanoTime() - begin) / 1e9, "s", 30);
            host.stop();
        }
    }

    private void measureStatements(DevHost host, Product product) {
        Place place = Place.of(host, product).fresh();
        StatementCounter counter = new StatementCounter(host.product(product).database());
        String name = product.displayName();
        place.as("dara").checkIn(place.subject(), "warm-up", "x");

        figures.atMost(name + ": post", counter.during(() -> post(place, "k1")), "statements", 3);
        figures.atMost(name + ": the same post again", counter.during(() -> post(place, "k1")), "statements", 3);
        figures.atMost(name + ": read 2", counter.during(() -> place.as("ben").get(place.path())), "statements", 2);
        for (int n = 0; n < MANY; n++) post(place, UUID.randomUUID().toString());
        figures.atMost(name + ": read 100 of " + MANY, counter.during(
                () -> place.as("ben").get(place.path() + "?limit=100")), "statements", 2);
    }

    private static void post(Place place, String clientKey) {
        place.as("dara").checkIn(place.subject(), clientKey, "x");
    }
}
