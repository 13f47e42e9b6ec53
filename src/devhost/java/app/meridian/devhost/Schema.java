package app.meridian.devhost;

import app.meridian.devhost.services.JdbcSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** Opens a product's database and sees to it that its own tables are there, with the sample data. */
final class Schema {
    private Schema() {
    }

    static Database open(Options options, Product product) {
        Database database = options.server().map(server -> onServer(server, product))
                .orElseGet(() -> inFile(options.data(), product));
        if (options.fresh()) clear(database);
        run(database, "host");
        run(database, product.key());
        boolean empty = database.row(row -> row.getString(1), "SELECT USER_KEY FROM HOST_USER").isEmpty();
        if (empty) database.inTransaction(() -> run(database, product.key() + "-samples"));
        boolean old = database.row(row -> row.getString(1), "SELECT GROUP_NAME FROM HOST_MEMBER").isEmpty();
        if (old) throw new IllegalStateException("the data is of an older host: start once with --fresh");
        return database;
    }

    /** Every commit is on the disk when it returns: a killed host loses nothing. */
    private static Database inFile(Path data, Product product) {
        Path file = data.resolve(product.key()).resolve("database").toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            return Database.open(new JdbcSettings("jdbc:h2:file:" + file
                    + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;NON_KEYWORDS=YEAR",
                    "sa", ""));
        } catch (IOException e) {
            throw new IllegalStateException("--data: " + data + " cannot be made: " + e.getMessage(), e);
        } catch (IllegalStateException failure) {
            boolean used = failure.getCause() instanceof SQLException e
                    && e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            if (used) throw new IllegalStateException("another host uses " + data
                    + ": stop it, or choose another --data", failure);
            throw failure;
        }
    }

    private static Database onServer(PostgresServer server, Product product) {
        String name = server.database() + "_" + product.key();
        try (Database given = Database.open(server.settings(server.database()))) {
            boolean missing = given.row(row -> row.getInt(1), "SELECT 1 FROM pg_database WHERE datname = ?", name)
                    .isEmpty();
            if (missing) given.update("CREATE DATABASE \"" + name + "\"");
        }
        return Database.open(server.settings(name));
    }

    private static void clear(Database database) {
        if (database.isFile()) {
            database.update("DROP ALL OBJECTS");
        } else {
            database.update("DROP SCHEMA public CASCADE");
            database.update("CREATE SCHEMA public");
        }
    }

    /** Returns how many statements the script has. */
    private static int run(Database database, String script) {
        String[] statements = Resources.text("sql/" + script + ".sql").split(";\\s*\n");
        for (String statement : statements) database.update(statement);
        return statements.length;
    }
}
