package app.meridian.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The list of packages that the platforms export to plugins, with the page that says so. */
record PlatformExports(List<Export> all) {
    private static final Path FILE = Path.of("src/platform/exports.tsv");

    record Export(String name, String products, String platforms, String version, String source) {}

    static PlatformExports read() {
        try {
            return new PlatformExports(Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Export(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> of(String platform) {
        return all.stream().filter(each -> each.platforms.equals("both") || each.platforms.equals(platform))
                .map(Export::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
