package app.meridian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything a person reads comes from the i18n files, and these agree with each other and with the code. */
class TextsTest {
    private static final Pattern MACRO_OR_PARAMETER =
            Pattern.compile("<xhtml-macro [^>]*? name=\"([\\w-]+)\"|<parameter name=\"(\\w+)\"");
    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Pattern KEY = Pattern.compile("\"(meridian\\.[a-z0-9-]+\\.[a-z0-9.-]+)\"");

    @Test
    void everyKeyIsUsedAndEveryUsedKeyExists() throws IOException {
        Set<String> used = keysIn("src/main/java", ".java");
        used.addAll(keysIn("src/main/resources/js", ".js"));
        used.addAll(keysIn("atlassian-plugin.xml", ".xml"));
        used.addAll(keysOfTheMacroBrowser());

        assertThat(texts("").keySet()).isEqualTo(used);
    }

    /** What Confluence looks up for each macro and each of its parameters, without being told. */
    private static Set<String> keysOfTheMacroBrowser() throws IOException {
        Set<String> keys = new TreeSet<>();
        String macro = "";
        Matcher named = MACRO_OR_PARAMETER.matcher(Files.readString(Path.of("atlassian-plugin.xml")));
        while (named.find()) {
            boolean parameter = named.group(1) == null;
            if (!parameter) macro = "app.meridian." + named.group(1);
            String of = parameter ? macro + ".param." + named.group(2) : macro;
            keys.addAll(Set.of(of + ".label", of + ".desc"));
        }
        return keys;
    }

    @Test
    void theLanguagesAgree() {
        Map<String, String> english = texts("");
        Map<String, String> german = texts("_de");

        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(german).allSatisfy((key, text) ->
                assertThat(argumentsOf(text)).as(key).isEqualTo(argumentsOf(english.get(key))));
    }

    @Test
    void everyTextWithArgumentsIsAPatternThatKeepsThem() {
        Stream.of("", "_de").map(TextsTest::texts).forEach(texts -> texts.forEach((key, text) -> {
            Object[] arguments = {"A0A", "A1A", "A2A", "A3A", "A4A"};
            String formatted = new MessageFormat(text, Locale.ROOT).format(arguments);
            argumentsOf(text).forEach(n -> assertThat(formatted).as(key).contains("A" + n + "A"));
            assertThat(formatted).as(key).doesNotContain("{");
        }));
    }

    @Test
    void theFilesAreAscii() throws IOException {
        for (String language : new String[] {"", "_de"}) {
            String file = Files.readString(FOLDER.resolve("meridian" + language + ".properties"));
            assertThat(file).matches(Pattern.compile("\\p{ASCII}*", Pattern.DOTALL));
        }
    }

    @Test
    void noTemplateSpeaksForItself() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/templates/meridian"))) {
            assertThat(templates).allSatisfy(template -> assertThat(wordsIn(Files.readString(template))).isEmpty());
        }
    }

    private static Set<String> wordsIn(String template) {
        String text = template.replaceAll("(?s)<[^>]*>", " ").replaceAll("#\\w+(\\([^\\n]*\\))?", " ")
                .replaceAll("\\$[\\w.()]+", " ");
        return Pattern.compile("\\p{L}+").matcher(text).results().map(m -> m.group()).collect(Collectors.toSet());
    }

    private static Set<String> argumentsOf(String text) {
        return Pattern.compile("\\{(\\d)}").matcher(text).results().map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String language) {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(
                FOLDER.resolve("meridian" + language + ".properties"), StandardCharsets.ISO_8859_1)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Set<String> keysIn(String root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(ending)).map(TextsTest::read)
                    .flatMap(text -> KEY.matcher(text).results())
                    .map(m -> m.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
