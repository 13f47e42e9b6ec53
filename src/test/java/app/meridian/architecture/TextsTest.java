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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything a person reads comes from the i18n files, and these agree with each other and with the code. */
class TextsTest {
    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Pattern KEY = Pattern.compile("\"(meridian\\.[a-z0-9-]+\\.[a-z0-9.-]+)\"");
    /** Confluence's macro browser makes these of the plugin's key and the macro's name. */
    private static final Set<String> KEYS_OF_THE_MACRO_BROWSER =
            Set.of("app.meridian.check-ins.label", "app.meridian.check-ins.desc",
                    "app.meridian.check-ins.param.round.label", "app.meridian.check-ins.param.round.desc",
                    "app.meridian.check-ins.param.day.label", "app.meridian.check-ins.param.day.desc",
                    "app.meridian.check-ins.param.layout.label", "app.meridian.check-ins.param.layout.desc",
                    "app.meridian.team-hours.label", "app.meridian.team-hours.desc",
                    "app.meridian.team-hours.param.people.label", "app.meridian.team-hours.param.people.desc",
                    "app.meridian.team-hours.param.group.label", "app.meridian.team-hours.param.group.desc",
                    "app.meridian.team-hours.param.day.label", "app.meridian.team-hours.param.day.desc",
                    "app.meridian.due-date.label", "app.meridian.due-date.desc",
                    "app.meridian.due-date.param.date.label", "app.meridian.due-date.param.date.desc",
                    "app.meridian.due-date.param.time.label", "app.meridian.due-date.param.time.desc",
                    "app.meridian.due-date.param.zone.label", "app.meridian.due-date.param.zone.desc",
                    "app.meridian.due-date.param.people.label", "app.meridian.due-date.param.people.desc",
                    "app.meridian.due-list.label", "app.meridian.due-list.desc",
                    "app.meridian.due-list.param.children.label", "app.meridian.due-list.param.children.desc",
                    "app.meridian.due-list.param.done.label", "app.meridian.due-list.param.done.desc",
                    "app.meridian.due-list.param.undated.label", "app.meridian.due-list.param.undated.desc");

    @Test
    void everyKeyIsUsedAndEveryUsedKeyExists() throws IOException {
        Set<String> used = keysIn("src/main/java", ".java");
        used.addAll(keysIn("src/main/resources/js", ".js"));
        used.addAll(keysIn("atlassian-plugin.xml", ".xml"));
        used.addAll(KEYS_OF_THE_MACRO_BROWSER);

        assertThat(texts("").keySet()).isEqualTo(used);
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
