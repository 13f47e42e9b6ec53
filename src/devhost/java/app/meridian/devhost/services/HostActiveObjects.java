package app.meridian.devhost.services;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;

/** The real Active Objects library behind the interface that plugins see, on the tables of one plugin. */
public final class HostActiveObjects implements ActiveObjects, AutoCloseable {
    private final EntityManager tables;
    private final ThreadLocal<Boolean> isInTransaction = ThreadLocal.withInitial(() -> false);

    private HostActiveObjects(EntityManager tables) {
        this.tables = tables;
    }

    /** Opens the database, H2 or PostgreSQL, and brings the plugin's tables to what the entities say. */
    @SuppressWarnings("unchecked")
    public static HostActiveObjects open(String jdbcUrl, String user, String password, String pluginKey,
            List<Class<? extends RawEntity<?>>> entities) {
        EntityManager tables = PluginTables.open(new JdbcSettings(jdbcUrl, user, password), pluginKey);
        HostActiveObjects activeObjects = new HostActiveObjects(tables);
        attempt(() -> {
            tables.migrate(entities.toArray(Class[]::new));
            return null;
        });
        return activeObjects;
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }

    /** Turns the checked exception into the one that plugins get from the products. */
    private static <T> T attempt(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return attempt(() -> tables.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return attempt(() -> tables.find(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return attempt(() -> tables.count(type, query));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return attempt(() -> tables.deleteWithSQL(type, criteria, parameters));
    }

    /** A transaction inside a transaction joins it, as in the products. */
    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        if (isInTransaction.get()) return callback.doInTransaction();
        isInTransaction.set(true);
        try {
            return attempt(() -> new Transaction<T>(tables) {
                @Override
                protected T run() {
                    return callback.doInTransaction();
                }
            }.execute());
        } finally {
            isInTransaction.remove();
        }
    }

    @Override
    public void close() {
        tables.getProvider().dispose();
    }
}
