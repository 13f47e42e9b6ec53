package app.meridian.devhost;

import app.meridian.devhost.services.JdbcSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * A product's database: its own tables, whose names begin with HOST_, and beside them those of Active Objects.
 * Connections are used again: to open one takes longer than most statements.
 */
public final class Database implements AutoCloseable {
    private final JdbcSettings settings;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Connection> transaction = new ThreadLocal<>();

    private Database(JdbcSettings settings) {
        this.settings = settings;
    }

    /** Connects once, so that a wrong address is told at the start. */
    public static Database open(JdbcSettings settings) {
        Database database = new Database(settings);
        database.with(connection -> connection.isValid(5));
        return database;
    }

    public JdbcSettings settings() {
        return settings;
    }

    boolean isFile() {
        return settings.url().startsWith("jdbc:h2:");
    }

    public <T> List<T> rows(Reader<T> reader, String sql, Object... values) {
        return with(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, values);
                    ResultSet found = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (found.next()) rows.add(reader.read(found));
                return rows;
            }
        });
    }

    public <T> Optional<T> row(Reader<T> reader, String sql, Object... values) {
        return rows(reader, sql, values).stream().findFirst();
    }

    /** Returns how many rows changed. */
    public int update(String sql, Object... values) {
        return with(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Returns the number the database gave the new row, which must be the table's first column. */
    public long insert(String sql, Object... values) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
                fill(statement, values);
                statement.executeUpdate();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    keys.next();
                    return keys.getLong(1);
                }
            }
        });
    }

    /** All of the work's statements become visible together, or none: closing what is not committed undoes it. */
    public <T> T inTransaction(Supplier<T> work) {
        return with(connection -> {
            connection.setAutoCommit(false);
            transaction.set(connection);
            try {
                T result = work.get();
                connection.commit();
                connection.setAutoCommit(true);
                return result;
            } finally {
                transaction.remove();
            }
        });
    }

    /** H2 writes its file out. */
    @Override
    public void close() {
        try (Connection last = connect(); Statement statement = last.createStatement()) {
            for (Connection each = idle.poll(); each != null; each = idle.poll()) each.close();
            if (isFile()) statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private <T> T with(Work<T> work) {
        Connection open = transaction.get();
        try {
            return open == null ? onIdle(work) : work.on(open);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** After a failure the connection is not used again. */
    private <T> T onIdle(Work<T> work) throws SQLException {
        Connection own = idle.poll();
        if (own == null) own = connect();
        boolean isSound = false;
        try {
            T result = work.on(own);
            isSound = true;
            return result;
        } finally {
            if (isSound) idle.add(own); else own.close();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    private IllegalStateException failure(SQLException cause) {
        return new IllegalStateException("database " + settings.url() + ": " + cause.getMessage(), cause);
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        fill(statement, values);
        return statement;
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }

    /** Turns the row the result set stands on into a value. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
