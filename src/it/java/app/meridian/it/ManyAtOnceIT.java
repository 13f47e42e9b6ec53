package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 200 people answer a round at once, on two nodes with one database, while the jobs of both fix their windows. */
class ManyAtOnceIT {
    private static final int PEOPLE = 200;
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T13:20:00Z");
    private static final String DAY = "2026-11-25";
    private static TwoNodes nodes;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        nodes = TwoNodes.start(folder);
        MovableClock.moveTo(WEDNESDAY);
    }

    @AfterAll
    static void stop() throws IOException {
        MovableClock.reset();
        nodes.close();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void loseAndDoubleNothingAndSeeOneAnother(Product product) throws Exception {
        List<Newcomer> people = Stream.generate(() -> Newcomer.in(nodes.first(), product)).limit(PEOPLE).toList();
        String round = round(product, people);

        List<Integer> statuses = atOnce(product, people, round);

        assertThat(statuses).hasSize(PEOPLE).containsOnly(201);
        for (DevHost node : nodes.both()) {
            node.product(product).jobs().runAll();
            JsonNode board = reader(node, product, people.get(PEOPLE - 1)).get(home(product) + "/board?round=" + round)
                    .json().path("round");
            Map<String, String> texts = texts(board);
            assertThat(texts).hasSize(PEOPLE);
            assertThat(texts).allSatisfy((author, text) -> assertThat(text).isEqualTo("By " + author));
            assertThat(board.path("rollUp").path("answered").asInt()).isEqualTo(PEOPLE);
        }
    }

    /** Everybody stands ready before the first is let go; half of them do so twice, as after a lost answer. */
    private static List<Integer> atOnce(Product product, List<Newcomer> people, String round) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(PEOPLE + nodes.both().size());
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE + nodes.both().size());
        try {
            List<Callable<Integer>> posts = new ArrayList<>(IntStream.range(0, PEOPLE).<Callable<Integer>>mapToObj(i ->
                    () -> post(nodes.both().get(i % 2), product, people.get(i), round, ready)).toList());
            List<Future<?>> jobs = runJobs(product, threads, ready);
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> post : threads.invokeAll(posts)) statuses.add(post.get());
            for (Future<?> job : jobs) job.get();
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Future<?>> runJobs(Product product, ExecutorService threads, CyclicBarrier ready) {
        return nodes.both().stream().<Future<?>>map(node -> threads.submit(() -> {
            ready.await();
            node.product(product).jobs().runAll();
            return 0;
        })).toList();
    }

    private static int post(DevHost node, Product product, Newcomer person, String round, CyclicBarrier ready)
            throws Exception {
        Client client = reader(node, product, person).with("If-None-Match", "*");
        String address = home(product) + "/rounds/" + round + "/answers/" + DAY;
        Map<String, Object> body = Map.of("author", key(product, person),
                "answers", Map.of("done", "By " + key(product, person)));
        ready.await();
        int first = client.put(address, body).status();
        int again = client.put(address, body).status();
        assertThat(again).isEqualTo(200);
        return first;
    }

    private static Map<String, String> texts(JsonNode board) {
        return StreamSupport.stream(board.path("people").spliterator(), false)
                .filter(row -> row.path("state").asText().equals("answered"))
                .collect(Collectors.toMap(row -> row.path("person").path("key").asText(),
                        row -> row.path("answer").path("answers").path(0).path("text").asText()));
    }

    private static String round(Product product, List<Newcomer> people) {
        Map<String, Object> question = Map.of("id", "done", "type", "text", "words", "Done?", "choices", List.of());
        Map<String, Object> plan = Map.of("weekdays", Set.of("WEDNESDAY"), "everyWeeks", 1, "firstDay", "2026-11-02");
        Client.Answer made = Client.anonymous(nodes.first().product(product).site().url()).as("ben")
                .post(home(product) + "/rounds", Map.of("clientKey", "many", "name", "Everybody", "questions",
                        List.of(question), "participants", Map.of("people", people.stream()
                                .map(person -> key(product, person)).toList()), "plan", plan));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("id").asText();
    }

    private static String key(Product product, Newcomer person) {
        return nodes.first().product(product).site().users().byUsername(person.username()).orElseThrow().key();
    }

    private static Client reader(DevHost node, Product product, Newcomer person) {
        return Client.anonymous(node.product(product).site().url()).as(person.username());
    }

    private static String home(Product product) {
        return "/rest/meridian/1/" + (product == Product.JIRA ? "projects" : "spaces") + "/DEMO";
    }
}
