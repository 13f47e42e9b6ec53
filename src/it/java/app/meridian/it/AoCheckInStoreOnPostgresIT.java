package app.meridian.it;

import app.meridian.core.checkin.CheckInStore;
import app.meridian.core.checkin.CheckInStoreContract;
import app.meridian.devhost.services.HostActiveObjects;
import app.meridian.store.AoCheckInStore;
import app.meridian.store.CheckInEntity;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoCheckInStoreOnPostgresIT extends CheckInStoreContract {
    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Override
    protected CheckInStore store() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new AoCheckInStore(HostActiveObjects.open(server.getJdbcUrl("postgres", "postgres"), "postgres", "",
                "app.meridian", List.of(CheckInEntity.class)));
    }
}
