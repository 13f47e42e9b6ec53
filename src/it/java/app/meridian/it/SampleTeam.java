package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The eight people of the screens, with their hours, and the pages on which these are shown. */
record SampleTeam(DevHost host, Product product) {
    static final List<String> PEOPLE =
            List.of("aiko", "ben", "carmen", "dara", "eyal", "fatima", "gwen", "hugo");
    /** Those who belong to the project. */
    static final List<String> MEMBERS = List.of("admin", "aiko", "ben", "carmen", "dara");
    private static final Path HOURS_OF_SAMPLES = Path.of("src/devhost/resources/devhost/sample-hours.tsv");
    private static final String HOURS = "/rest/meridian/1/people/me";

    /** Each person sets the hours of the sample data. */
    SampleTeam working() {
        try (Stream<String> lines = Files.lines(HOURS_OF_SAMPLES)) {
            lines.map(line -> line.split("\t")).forEach(line -> save(line[0], line[1]));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody has said anything any more. */
    void reset() {
        PEOPLE.forEach(person -> save(person, "{}"));
    }

    void save(String username, String profile) {
        String version = as(username).get(HOURS).json().path("version").asText();
        assertThat(as(username).with("If-Match", "\"" + version + "\"").put(HOURS, profile).status()).isEqualTo(200);
    }

    String keyOf(String username) {
        return host.product(product).site().users().byUsername(username).orElseThrow().key();
    }

    /** The page of the project, or a page with the macro about the same people. */
    String address() {
        String page = "com.atlassian.jira.jira-projects-plugin:meridian-team-hours";
        return product == Product.JIRA ? url() + "/projects/DEMO?selectedItem=" + page : addressOf(MEMBERS);
    }

    /** A page with the macro about these people. */
    String addressOf(List<String> usernames) {
        return pageOf(macro("people", String.join(",", usernames))).screen();
    }


    static String macro(String parameter, String value) {
        return "<ac:structured-macro ac:name=\"team-hours\"><ac:parameter ac:name=\"" + parameter + "\">" + value
                + "</ac:parameter></ac:structured-macro>";
    }

    Place pageOf(String macros) {
        return Place.pageHolding(host, "<h2>Who works when</h2>" + macros);
    }

    /** What the REST API says about these people on a day. */
    Client.Answer day(String reader, List<String> usernames, String day) {
        String keys = usernames.stream().map(name -> "key=" + keyOf(name)).collect(Collectors.joining("&"));
        return as(reader).get("/rest/meridian/1/team?" + keys + "&day=" + day);
    }

    Client as(String username) {
        return Client.anonymous(url()).as(username);
    }

    String url() {
        return host.product(product).url();
    }

    static Stream<SampleTeam> inBoth(DevHost host) {
        return Stream.of(Product.values()).map(product -> new SampleTeam(host, product));
    }
}
