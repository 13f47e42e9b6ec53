package app.meridian.it;

import app.meridian.devhost.services.HostActiveObjects;
import app.meridian.store.BoardEntity;
import app.meridian.store.ChangeEntity;
import app.meridian.store.CheckInEntity;
import app.meridian.store.CompanyCalendarEntity;
import app.meridian.store.DecisionClaimEntity;
import app.meridian.store.DecisionEntity;
import app.meridian.store.DecisionFrozenEntity;
import app.meridian.store.DecisionLinkEntity;
import app.meridian.store.DecisionPersonEntity;
import app.meridian.store.DecisionTemplateEntity;
import app.meridian.store.DecisionTermEntity;
import app.meridian.store.DueEntity;
import app.meridian.store.HoursDefaultsEntity;
import app.meridian.store.ProfileEntity;
import app.meridian.store.TurnEntity;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;

/** All tables of the plugin, with nothing in them. */
final class EmptyTables {
    private static final List<Class<? extends RawEntity<?>>> ENTITIES = List.of(CheckInEntity.class,
            ProfileEntity.class, HoursDefaultsEntity.class, CompanyCalendarEntity.class, DueEntity.class,
            BoardEntity.class, TurnEntity.class, DecisionEntity.class, DecisionPersonEntity.class,
            DecisionTermEntity.class, DecisionLinkEntity.class, DecisionFrozenEntity.class, DecisionClaimEntity.class,
            DecisionTemplateEntity.class, ChangeEntity.class);

    private static final String EMPTY_ALL = """
            DO $$ BEGIN
                EXECUTE (SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ') FROM pg_tables
                    WHERE schemaname = 'public');
            END $$""";
    private static final Map<EmbeddedPostgres, HostActiveObjects> ON_POSTGRES = new ConcurrentHashMap<>();

    private EmptyTables() {}

    static HostActiveObjects onH2() {
        return in("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** @param url of an H2 database in which there is nothing */
    static HostActiveObjects in(String url) {
        return HostActiveObjects.open(url, "sa", "", "app.meridian", ENTITIES);
    }

    /** Made once for each server; whatever has been stored since is taken out. */
    static HostActiveObjects on(EmbeddedPostgres server) {
        HostActiveObjects tables = ON_POSTGRES.computeIfAbsent(server, EmptyTables::open);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(EMPTY_ALL);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    private static HostActiveObjects open(EmbeddedPostgres server) {
        return HostActiveObjects.open(
                server.getJdbcUrl("postgres", "postgres"), "postgres", "", "app.meridian", ENTITIES);
    }
}
