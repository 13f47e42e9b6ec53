package app.meridian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What templates call on views is allowed to them, and nothing else is. */
class AllowlistTest {
    private static final Pattern ENTRY = Pattern.compile("<method>([\\w.$]+)#(\\w+)\\(\\)</method>");
    private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\(\\)");

    @Test
    void everyEntryIsAMethodOfOneOfOurViews() throws Exception {
        for (String entry : entries()) {
            String[] classAndMethod = entry.split("#");
            Method method = Class.forName(classAndMethod[0]).getMethod(classAndMethod[1]);
            assertThat(classAndMethod[0]).startsWith("app.meridian.web.");
            assertThat(method.getParameterCount()).isZero();
        }
    }

    @Test
    void templatesCallWhatIsAllowedAndAllOfIt() throws IOException {
        Set<String> allowed = entries().stream().map(entry -> entry.split("#")[1]).collect(Collectors.toSet());

        assertThat(calls()).isEqualTo(allowed);
    }

    private static Set<String> entries() throws IOException {
        return ENTRY.matcher(Files.readString(Path.of("atlassian-plugin.xml"))).results()
                .map(m -> m.group(1) + "#" + m.group(2)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> calls() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/templates/meridian"))) {
            return templates.map(AllowlistTest::read)
                    .flatMap(template -> Arrays.stream(template.split("\\$")).skip(1))
                    .map(reference -> reference.replaceFirst("(?s)^(\\w+(?:\\.\\w+\\(\\))*).*", "$1"))
                    .flatMap(reference -> CALL.matcher(reference).results()).map(m -> m.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
