package app.meridian.devhost;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the host is started with. Wrong arguments make an {@link IllegalArgumentException} that says what to do.
 *
 * @param jar the plugin's built jar
 * @param aui the folder npm installed AUI and jQuery into
 * @param jiraPort 0 takes any free port
 * @param data where the bundles and, without a server, the databases live
 * @param server the PostgreSQL server both products keep their databases on; empty means H2 files in {@code data}
 * @param fresh whether former data is thrown away
 */
public record Options(Path jar, Path aui, int jiraPort, int confluencePort, Path data, Optional<PostgresServer> server,
        boolean fresh) {
    private static final String FRESH = "--fresh";
    private static final Map<String, String> DEFAULTS = Map.of("--jar", "", "--aui", "node_modules",
            "--jira-port", "2990", "--confluence-port", "1990", "--data", "devhost-data", "--db", "");

    /** The defaults for the jar. */
    public static Options of(Path jar) {
        return of(Map.of("--jar", jar.toString()));
    }

    public static Options parse(String... arguments) {
        Options options = of(given(arguments));
        if (options.jar.toString().isEmpty()) throw malformed("--jar is missing: name the plugin's built jar");
        if (!Files.isRegularFile(options.jar)) throw malformed("--jar: there is no file " + options.jar);
        if (!Files.isDirectory(options.aui.resolve("@atlassian/aui/dist/aui"))) {
            throw malformed("--aui: there is no AUI in " + options.aui + " (run npm ci)");
        }
        return options;
    }

    private static Map<String, String> given(String... arguments) {
        Map<String, String> given = new HashMap<>();
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String name = rest.next();
            if (name.equals(FRESH)) {
                given.put(FRESH, "");
            } else if (DEFAULTS.containsKey(name)) {
                given.put(name, value(name, rest));
            } else {
                throw malformed("unknown option " + name);
            }
        }
        return given;
    }

    private static String value(String name, Iterator<String> rest) {
        String value = rest.hasNext() ? rest.next() : "";
        if (value.isBlank() || value.startsWith("--")) throw malformed(name + " needs a value");
        return value;
    }

    private static Options of(Map<String, String> given) {
        Map<String, String> all = new HashMap<>(DEFAULTS);
        all.putAll(given);
        return new Options(Path.of(all.get("--jar")), Path.of(all.get("--aui")), port("--jira-port", all),
                port("--confluence-port", all), Path.of(all.get("--data")),
                Optional.of(all.get("--db")).filter(url -> !url.isEmpty()).map(PostgresServer::of),
                all.containsKey(FRESH));
    }

    private static int port(String name, Map<String, String> values) {
        String text = values.get(name);
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535) return Integer.parseInt(text);
        throw malformed(name + " needs a number from 0 to 65535, not " + text);
    }

    private static IllegalArgumentException malformed(String message) {
        return new IllegalArgumentException(message);
    }

    public Options withPorts(int jira, int confluence) {
        return new Options(jar, aui, jira, confluence, data, server, fresh);
    }

    public Options withData(Path folder) {
        return new Options(jar, aui, jiraPort, confluencePort, folder, server, fresh);
    }

    public Options withServer(PostgresServer database) {
        return new Options(jar, aui, jiraPort, confluencePort, data, Optional.of(database), fresh);
    }

    public int port(Product product) {
        return product == Product.JIRA ? jiraPort : confluencePort;
    }
}
