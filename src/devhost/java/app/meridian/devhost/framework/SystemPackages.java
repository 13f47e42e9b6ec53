package app.meridian.devhost.framework;

import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The packages that a product of one platform gives to its plugins, and the one package that woven classes need. */
final class SystemPackages {
    private static final String TABLE = "/platform/exports.tsv";
    private static final String BOTH = "both";

    private SystemPackages() {
    }

    /** In the form of the framework property {@code org.osgi.framework.system.packages}. */
    static String of(Product product, int platform) {
        Set<String> products = Set.of(BOTH, product.key());
        Set<String> platforms = Set.of(BOTH, String.valueOf(platform));
        try (InputStream table = SystemPackages.class.getResourceAsStream(TABLE)) {
            if (table == null) throw new IllegalStateException(TABLE + " (src/platform) is not on the class path");
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(columns -> products.contains(columns[1]) && platforms.contains(columns[2]))
                    .map(columns -> columns[0] + ";version=\"" + columns[3] + "\"")
                    .collect(Collectors.joining(",", "", "," + MovableClock.class.getPackageName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
