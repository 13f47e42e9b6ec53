package app.meridian.devhost.framework;

import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages that a product of one platform gives to its plugins, and the one package that woven classes need. */
final class SystemPackages {
    private static final String TABLE = "/platform/exports.tsv";
    private static final String BOTH = "both";

    private SystemPackages() {
    }

    /** In the form of the framework property {@code org.osgi.framework.system.packages}. */
    static String of(Product product, int platform) {
        try (InputStream table = SystemPackages.class.getResourceAsStream(TABLE)) {
            if (table == null) throw new IllegalStateException(TABLE + " is not on the class path (source: src/platform)");
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Export::parse)
                    .filter(export -> export.isFor(product, platform))
                    .map(export -> export.name + ";version=\"" + export.version + "\"")
                    .collect(Collectors.joining(",", "", "," + MovableClock.class.getPackageName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Export(String name, String products, String platforms, String version) {
        static Export parse(String line) {
            String[] columns = line.split("\t");
            if (columns.length < 4) {
                throw new IllegalStateException(TABLE + ": package, products, platforms and version expected in: " + line);
            }
            return new Export(columns[0], columns[1], columns[2], columns[3]);
        }

        boolean isFor(Product product, int platform) {
            return Stream.of(BOTH, product.key()).anyMatch(products::equals)
                    && Stream.of(BOTH, String.valueOf(platform)).anyMatch(platforms::equals);
        }
    }
}
