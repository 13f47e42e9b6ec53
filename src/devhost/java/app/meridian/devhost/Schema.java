package app.meridian.devhost;

import app.meridian.devhost.services.JdbcSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** Opens a product's database and sees to it that the product's own tables are there. */
final class Schema {
    private Schema() {
    }

    static Database open(Options options, Product product) {
        Database database = options.server().map(server -> Database.open(onServer(server, product)))
                .orElseGet(() -> inFile(options.data(), product));
        if (options.fresh()) clear(database);
        for (String name : new String[] {"host", product.key()}) {
            for (String statement : script(name).split(";\\s*\n")) database.update(statement);
        }
        return database;
    }

    /** Every commit is on the disk when it returns: a killed host loses nothing. */
    private static Database inFile(Path folder, Product product) {
        Path file = made(folder.resolve(product.key())).resolve("database").toAbsolutePath();
        try {
            return Database.open(new JdbcSettings("jdbc:h2:file:" + file
                    + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;NON_KEYWORDS=YEAR",
                    "sa", ""));
        } catch (IllegalStateException failure) {
            boolean used = failure.getCause() instanceof SQLException e
                    && e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            if (used) throw new IllegalStateException("another host uses " + folder
                    + ": stop it, or choose another --data", failure);
            throw failure;
        }
    }

    /** H2 itself fails to make the folder when the other product makes it at the same moment. */
    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IllegalStateException("--data: " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static JdbcSettings onServer(PostgresServer server, Product product) {
        String name = server.databaseOf(product);
        Database given = Database.open(server.own());
        try {
            boolean missing = given.row(row -> row.getInt(1), "SELECT 1 FROM pg_database WHERE datname = ?", name)
                    .isEmpty();
            if (missing) given.update("CREATE DATABASE \"" + name + "\"");
        } finally {
            given.close();
        }
        return server.at(name);
    }

    private static void clear(Database database) {
        if (database.isFile()) {
            database.update("DROP ALL OBJECTS");
        } else {
            database.update("DROP SCHEMA public CASCADE");
            database.update("CREATE SCHEMA public");
        }
    }

    private static String script(String name) {
        try (InputStream script = Schema.class.getResourceAsStream("/devhost/sql/" + name + ".sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
