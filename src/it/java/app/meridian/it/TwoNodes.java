package app.meridian.it;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Options;
import app.meridian.devhost.PostgresServer;
import app.meridian.devhost.Product;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Two nodes of each product with one PostgreSQL database, as a data center runs them. Jobs run when a test tells them
 * to. The clock is one for both.
 */
record TwoNodes(EmbeddedPostgres server, DevHost first, DevHost second) implements AutoCloseable {

    /** @param folder for what a node keeps beside the database */
    static TwoNodes start(Path folder) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("max_connections", "600").start();
        DevHost first = node(server, folder.resolve("first"));
        return new TwoNodes(server, first, node(server, folder.resolve("second")));
    }

    private static DevHost node(EmbeddedPostgres server, Path data) {
        DevHost host = DevHost.start(Options.of(BuiltJar.main().file()).withPorts(0, 0).withData(data)
                .withServer(PostgresServer.of(server.getJdbcUrl("postgres", "postgres"))));
        for (Product product : Product.values()) host.product(product).jobs().pause();
        return host;
    }

    List<DevHost> both() {
        return List.of(first, second);
    }

    @Override
    public void close() throws IOException {
        second.close();
        first.close();
        server.close();
    }
}
