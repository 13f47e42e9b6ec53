package app.meridian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.architecture.SourceSizes.Sized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sizes of the house style. */
class SizesTest {

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/devhost/java"})
    void typesAndMethodsStaySmall(String root) throws IOException {
        SourceSizes sizes = SourceSizes.of(Path.of(root));

        assertThat(sizes.types()).filteredOn(each -> each.size() > 200).isEmpty();
        assertThat(sizes.methods()).filteredOn(each -> each.size() > 25).isEmpty();
        assertThat(median(sizes.types())).isLessThanOrEqualTo(60);
        assertThat(median(sizes.methods())).isLessThanOrEqualTo(6);
    }

    @Test
    void aClassHasAtMostFiveCollaborators() throws IOException {
        assertThat(SourceSizes.of(Path.of("src/main/java")).constructors())
                .filteredOn(each -> each.size() > 5).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/java", "src/it/java"})
    void testMethodsStayShort(String root) throws IOException {
        assertThat(SourceSizes.of(Path.of(root)).bodies()).filteredOn(each -> each.size() > 17).isEmpty();
    }

    @Test
    void templatesStayShort() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(templates.filter(Files::isRegularFile))
                    .allSatisfy(template -> assertThat(Files.readAllLines(template)).hasSizeLessThanOrEqualTo(80));
        }
    }

    /** An address cannot be broken. */
    @Test
    void linesEndBeforeColumn121() throws IOException {
        assertThat(SourceSizes.allLines(Path.of("src")))
                .filteredOn(line -> line.length() > 120 && !line.contains("http")).isEmpty();
    }

    @Test
    void theHostStaysLean() throws IOException {
        assertThat(SourceSizes.linesOfCode(Path.of("src/devhost/java"))).isLessThan(6_000);
    }

    private static int median(List<Sized> sizes) {
        return sizes.stream().mapToInt(Sized::size).sorted().toArray()[sizes.size() / 2];
    }
}
