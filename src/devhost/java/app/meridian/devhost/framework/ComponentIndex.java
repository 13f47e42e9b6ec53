package app.meridian.devhost.framework;

import app.meridian.devhost.Product;
import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What Atlassian's Spring scanner leaves in a jar for a product: the files of {@code META-INF/plugin-components}. */
record ComponentIndex(Product product, Function<String, Optional<InputStream>> files) {
    private static final String FOLDER = "META-INF/plugin-components/";

    /** {@code fq.Class} or {@code fq.Class#name}. */
    record Entry(String className, Optional<String> beanName) {
        private static Entry parse(String line) {
            String[] parts = line.split("#");
            return new Entry(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
        }

        String nameOrDefault() {
            String shortName = className.substring(className.lastIndexOf('.') + 1);
            return beanName.orElseGet(() -> Introspector.decapitalize(shortName));
        }
    }

    /** {@code fq.Class} or {@code fq.Class#fq.Interface,fq.Interface}. */
    record Export(String className, List<String> interfaces) {
        private static Export parse(String line) {
            String[] parts = line.split("#");
            return new Export(parts[0], parts.length > 1 ? List.of(parts[1].split(",")) : List.of());
        }
    }

    List<Entry> components() {
        return lines("component").map(Entry::parse).toList();
    }

    List<Entry> imports() {
        return lines("imports").map(Entry::parse).toList();
    }

    List<Export> exports() {
        return lines("exports").map(Export::parse).toList();
    }

    private Stream<String> lines(String file) {
        return Stream.of(file, file + "-" + product.key())
                .flatMap(name -> files.apply(FOLDER + name).stream())
                .flatMap(ComponentIndex::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty());
    }

    private static Stream<String> lines(InputStream file) {
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
