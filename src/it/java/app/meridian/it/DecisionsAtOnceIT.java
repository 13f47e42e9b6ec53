package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People respond, edit and decide at once, on two nodes with one database, while the jobs of both tell them. */
class DecisionsAtOnceIT {
    private static final int PEOPLE = 8;
    private static final int TRIES = 200;
    private static TwoNodes nodes;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        nodes = TwoNodes.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        nodes.close();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void endInOneRecordAndTellWhoLost(Product product) throws Exception {
        Scene scene = Scene.open(product);

        List<Integer> edits = scene.respondAndEditAtOnce();
        List<Integer> decisions = scene.respondAndDecideAtOnce();

        assertThat(edits).containsExactlyInAnyOrder(200, 409);
        assertThat(decisions).containsExactlyInAnyOrder(200, 409);
        JsonNode first = scene.read(0, "");
        assertThat(scene.read(1, "").path("version")).isEqualTo(first.path("version"));
        assertThat(first.path("status").asText()).isEqualTo("decided");
        assertThat(first.at("/frozen/unchanged").asBoolean()).isTrue();
        assertThat(scene.read(1, "/frozen").at("/values")).hasSize(1);
        assertKeepsEveryEntry(scene, first.path("version").asLong());
    }

    /** Rule S1: no version is missing, and none is there twice. */
    private static void assertKeepsEveryEntry(Scene scene, long version) {
        List<JsonNode> entries = list(scene.read(0, "/history").path("values"));

        assertThat(entries).extracting(each -> each.path("version").asLong())
                .containsExactlyInAnyOrder(LongStream.rangeClosed(1, version).boxed().toArray(Long[]::new));
        assertThat(scene.read(1, "/history").path("values")).hasSize(entries.size());
        assertThat(entries).filteredOn(each -> each.path("deed").asText().equalsIgnoreCase("edited")).hasSize(1);
        assertThat(entries).filteredOn(each -> each.path("deed").asText().equalsIgnoreCase("decided")).hasSize(1);
        assertThat(entries).filteredOn(each -> each.path("deed").asText().equalsIgnoreCase("responded"))
                .hasSize(scene.heard.size());
    }

    private static List<JsonNode> list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false).toList();
    }

    /** One decision that Ben drives and decides; he and the people are asked. */
    private record Scene(Product product, List<Newcomer> people, String path, List<Integer> heard) {

        static Scene open(Product product) {
            List<Newcomer> people = Stream.generate(() -> Newcomer.in(nodes.first(), product)).limit(PEOPLE).toList();
            Place place = Place.of(nodes.first(), product).fresh();
            Client.Answer made = place.as("ben").post("/rest/meridian/1/" + place.subject() + "/decisions",
                    Scene.body(product, people, "Keep orders"));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            String path = "/rest/meridian/1/decisions/" + made.json().path("id").asText();
            Client.Answer opened = place.as("ben").with("If-Match", "\"1\"").post(path + "/open", Map.of());
            assertThat(opened.status()).as(opened.body()).isEqualTo(200);
            return new Scene(product, people, path, new ArrayList<>());
        }

        /** Ben says nothing yet, so nothing can be decided. @return what the two who edited were told */
        List<Integer> respondAndEditAtOnce() throws Exception {
            long version = read(0, "").path("version").asLong();
            List<Callable<Integer>> work = new ArrayList<>(IntStream.range(0, 2).<Callable<Integer>>mapToObj(node ->
                    () -> ben(node).with("If-Match", "\"" + version + "\"").put(path, edit(node)).status()).toList());
            for (int i = 0; i < PEOPLE; i++) work.add(response(i, 1));
            for (int node = 0; node < 2; node++) work.add(decide(node, 1));
            List<Integer> statuses = atOnce(work);
            assertThat(statuses.subList(2 + PEOPLE, statuses.size())).containsOnly(409);
            return heard(statuses, PEOPLE);
        }

        /** @return what the two who decided were told last */
        List<Integer> respondAndDecideAtOnce() throws Exception {
            int text = read(0, "").path("textVersion").asInt();
            List<Callable<Integer>> work = new ArrayList<>(
                    IntStream.range(0, 2).mapToObj(node -> decide(node, TRIES)).toList());
            for (int i = 0; i <= PEOPLE; i++) work.add(response(i, text));
            List<Integer> statuses = atOnce(work);
            assertThat(statuses.subList(2, statuses.size())).containsOnly(200);
            return heard(statuses, PEOPLE + 1);
        }

        JsonNode read(int node, String part) {
            return ben(node).get(path + part).json();
        }

        private List<Integer> heard(List<Integer> statuses, int responses) {
            List<Integer> answers = statuses.subList(2, 2 + responses);
            assertThat(answers).isSubsetOf(200, 409);
            answers.stream().filter(each -> each == 200).forEach(heard::add);
            return statuses.subList(0, 2);
        }

        /** @param person the one after the last is Ben */
        private Callable<Integer> response(int person, int text) {
            Client client = person == PEOPLE ? ben(0) : client(person % 2, people.get(person).username());
            Map<String, Object> said = Map.of("textVersion", text, "kind", "concern", "reason", "To text " + text);
            return () -> client.put(path + "/response", said).status();
        }

        /** Looks again and again until it is decided, whoever did it. */
        private Callable<Integer> decide(int node, int tries) {
            return () -> {
                int status = 409;
                for (int n = 0; n < tries && status == 409; n++) {
                    JsonNode seen = read(node, "");
                    if (n > 0 && seen.path("status").asText().equals("decided")) return status;
                    status = ben(node).with("If-Match", "\"" + seen.path("version").asLong() + "\"")
                            .post(path + "/decide", Map.of("note", "Node " + node)).status();
                }
                return status;
            };
        }

        private List<Integer> atOnce(List<Callable<Integer>> work) throws Exception {
            CyclicBarrier ready = new CyclicBarrier(work.size() + 2);
            ExecutorService threads = Executors.newFixedThreadPool(work.size() + 2);
            try {
                List<Future<Integer>> jobs = nodes.both().stream()
                        .map(node -> threads.submit(after(ready, () -> runJobs(node)))).toList();
                List<Integer> statuses = new ArrayList<>();
                for (Future<Integer> each : threads.invokeAll(work.stream().map(one -> after(ready, one)).toList())) {
                    statuses.add(each.get());
                }
                for (Future<Integer> job : jobs) job.get();
                return statuses;
            } finally {
                threads.shutdownNow();
            }
        }

        private int runJobs(DevHost node) {
            node.product(product).jobs().runAll();
            return 0;
        }

        private static Callable<Integer> after(CyclicBarrier ready, Callable<Integer> work) {
            return () -> {
                ready.await();
                return work.call();
            };
        }

        private Map<String, Object> edit(int node) {
            Map<String, Object> body = new HashMap<>(body(product, people, "From node " + node));
            body.remove("clientKey");
            body.remove("template");
            return body;
        }

        private static Map<String, Object> body(Product product, List<Newcomer> people, String title) {
            String ben = key(product, "ben");
            List<String> asked = Stream.concat(people.stream().map(Newcomer::username), Stream.of("ben"))
                    .map(name -> key(product, name)).toList();
            return Map.of("clientKey", "at-once", "template", "adr", "title", title, "rule",
                    Map.of("type", "approver", "responseHours", 16), "driver", ben, "deciders", List.of(ben),
                    "contributors", asked);
        }

        private static String key(Product product, String username) {
            return nodes.first().product(product).site().users().byUsername(username).orElseThrow().key();
        }

        private Client ben(int node) {
            return client(node, "ben");
        }

        private Client client(int node, String username) {
            DevHost host = nodes.both().get(node);
            return Client.anonymous(host.product(product).site().url()).as(username);
        }
    }
}
