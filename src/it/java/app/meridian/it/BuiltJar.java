package app.meridian.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** One of the two jars that the build makes. */
record BuiltJar(Path file) {

    /** For Platform 8. */
    static BuiltJar main() {
        return new BuiltJar(Path.of(System.getProperty("meridian.jar")));
    }

    static BuiltJar platform7() {
        return new BuiltJar(Path.of(System.getProperty("meridian.jar.platform7")));
    }

    /** Names of the files inside, without folders. */
    Set<String> names() {
        return open(jar -> jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    Optional<byte[]> bytes(String name) {
        return open(jar -> {
            JarEntry entry = jar.getJarEntry(name);
            if (entry == null) return Optional.empty();
            try (InputStream content = jar.getInputStream(entry)) {
                return Optional.of(content.readAllBytes());
            }
        });
    }

    String text(String name) {
        return new String(bytes(name).orElseThrow(), StandardCharsets.UTF_8);
    }

    List<String> lines(String name) {
        return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList()).orElse(List.of());
    }

    Manifest manifest() {
        return open(JarFile::getManifest);
    }

    String header(String name) {
        return manifest().getMainAttributes().getValue(name);
    }

    /** Package names of {@code Import-Package}. */
    Set<String> imports() {
        String header = header("Import-Package").replaceAll("\"[^\"]*\"", "");
        return Arrays.stream(header.split(",")).map(clause -> clause.split(";")[0].trim())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private <T> T open(Reading<T> reading) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return reading.read(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T read(JarFile jar) throws IOException;
    }
}
