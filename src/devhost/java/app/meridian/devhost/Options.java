package app.meridian.devhost;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the host is started with.
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
    public static final String USAGE = """
            Starts a small Jira and a small Confluence with the plugin installed.

              --jar FILE               the plugin jar (required)
              --aui FOLDER             node_modules with AUI and jQuery (default ./node_modules)
              --jira-port N            Jira's port (default 2990; 0 takes any free one)
              --confluence-port N      Confluence's port (default 1990; 0 takes any free one)
              --data DIR               where everything is kept (default ./devhost-data)
              --db URL                 keep the data on PostgreSQL instead of in H2 files below --data:
                                       jdbc:postgresql://host:port/db?user=..&password=..
                                       (databases db_jira and db_confluence are created when missing)
              --fresh                  start with the sample data, throw all former data away
              --help                   show this""";

    /** The defaults for the jar. */
    public static Options of(Path jar) {
        return new Options(jar, Path.of("node_modules"), Product.JIRA.defaultPort(), Product.CONFLUENCE.defaultPort(),
                Path.of("devhost-data"), Optional.empty(), false);
    }

    public static Options parse(String... arguments) {
        Options options = of(Path.of(""));
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) options = options.with(rest.pop(), rest);
        if (options.jar.toString().isEmpty()) throw new Malformed("--jar is missing: name the plugin's built jar");
        if (!Files.isRegularFile(options.jar)) throw new Malformed("--jar: there is no file " + options.jar);
        if (!Files.isDirectory(options.aui.resolve("@atlassian/aui/dist/aui"))) {
            throw new Malformed("--aui: there is no AUI in " + options.aui + " (run npm ci)");
        }
        return options;
    }

    private Options with(String name, Deque<String> rest) {
        return switch (name) {
            case "--jar" -> withJar(Path.of(value(name, rest)));
            case "--aui" -> withAui(Path.of(value(name, rest)));
            case "--jira-port" -> withPorts(port(name, rest), confluencePort);
            case "--confluence-port" -> withPorts(jiraPort, port(name, rest));
            case "--data" -> withData(Path.of(value(name, rest)));
            case "--db" -> withServer(PostgresServer.of(value(name, rest)));
            case "--fresh" -> withFresh();
            default -> throw new Malformed("unknown option " + name);
        };
    }

    public Options withJar(Path file) {
        return new Options(file, aui, jiraPort, confluencePort, data, server, fresh);
    }

    public Options withAui(Path folder) {
        return new Options(jar, folder, jiraPort, confluencePort, data, server, fresh);
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

    public Options withFresh() {
        return new Options(jar, aui, jiraPort, confluencePort, data, server, true);
    }

    public int port(Product product) {
        return product == Product.JIRA ? jiraPort : confluencePort;
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().isBlank() || rest.peek().startsWith("--")) {
            throw new Malformed(name + " needs a value");
        }
        return rest.pop();
    }

    private static int port(String name, Deque<String> rest) {
        String text = value(name, rest);
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535) return Integer.parseInt(text);
        throw new Malformed(name + " needs a number from 0 to 65535, not " + text);
    }

    /** The command line cannot be understood; the message says what to do. */
    public static final class Malformed extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        public Malformed(String message) {
            super(message);
        }
    }
}
