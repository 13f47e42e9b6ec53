package app.meridian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiDescriptionTest {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes/app/meridian/rest");
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+: ([^}]+)}");

    private final ApiDescription description = ApiDescription.read();

    @Test
    void describesEveryMethodOfEveryResourceAndNoOther() throws IOException {
        List<String> served = resources().flatMap(ApiDescriptionTest::operations).toList();

        assertThat(description.operations().keySet().stream().map(ApiDescriptionTest::nameless))
                .containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void findsTheOperationOfARequest() {
        assertThat(description.operation("GET", "/people/me?x=1")).contains("GET /people/me");
        assertThat(description.operation("GET", "/people?key=a")).contains("GET /people");
        assertThat(description.operation("DELETE", "/defaults/projects/DEMO"))
                .contains("DELETE /defaults/projects/{key}");
        assertThat(description.operation("GET", "/nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"zones":[{"id":"Asia/Tokyo","offset":"+09:00","name":"Tokyo"}]}             |
            {"zones":[{"id":"Asia/Tokyo","offset":"9","name":"Tokyo"}]}                  | does not match
            {"zones":[{"id":"Asia/Tokyo","offset":"+09:00"}]}                            | lacks name
            {"zones":[{"id":"Asia/Tokyo","offset":"+09:00","name":"Tokyo","place":"x"}]} | has the field place
            {"zones":{}}                                                                 | is no array
            {"zones":[{"id":1,"offset":"+09:00","name":"Tokyo"}]}                        | is no string
            """)
    void seesWhereAnAnswerDiffers(String body, String flaw) throws JsonProcessingException {
        List<String> flaws = description.flaws("GET /zones", 200, Optional.of("application/json"),
                new ObjectMapper().readTree(body));

        if (flaw == null) assertThat(flaws).isEmpty();
        else assertThat(flaws).hasSize(1).first().asString().contains(flaw);
    }

    private static Stream<Class<?>> resources() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(CLASSES)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> "app.meridian.rest." + name.replace(".class", "")).toList();
            return names.stream().<Class<?>>map(ApiDescriptionTest::load)
                    .filter(type -> type.isAnnotationPresent(Path.class));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiDescriptionTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> operations(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        Map<String, Method> operations = new TreeMap<>();
        for (Method method : resource.getDeclaredMethods()) {
            Optional<Path> own = Optional.ofNullable(method.getAnnotation(Path.class));
            String path = own.map(Path::value).map("/"::concat).orElse("");
            httpMethods(method).forEach(name -> operations.put(name + " " + base + path, method));
        }
        return operations.keySet().stream().flatMap(ApiDescriptionTest::choices).map(ApiDescriptionTest::nameless);
    }

    private static Stream<String> httpMethods(Method method) {
        return Stream.of(method.getAnnotations()).map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null).map(HttpMethod::value);
    }

    /** {@code {collection: issues|pages}} stands for two paths. */
    private static Stream<String> choices(String operation) {
        Matcher choice = CHOICE.matcher(operation);
        if (!choice.find()) return Stream.of(operation);
        return Stream.of(choice.group(1).split("\\|")).map(each -> operation.replace(choice.group(), each));
    }

    private static String nameless(String operation) {
        return Stream.of(operation.split("/")).map(part -> part.startsWith("{") ? "{}" : part)
                .collect(Collectors.joining("/"));
    }
}
