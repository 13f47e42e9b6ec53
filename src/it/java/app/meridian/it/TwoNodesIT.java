package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import app.meridian.devhost.services.HostScheduler;
import app.meridian.devhost.web.Site;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done on one node of a cluster is there on the other, and jobs run on one of them. */
class TwoNodesIT {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static TwoNodes nodes;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        nodes = TwoNodes.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        nodes.close();
    }

    @AfterEach
    void backToNow() {
        MovableClock.reset();
    }

    @Test
    void whoIsLoggedInOnOneNodeIsOnTheOther() {
        Site here = nodes.first().jira().site();

        String token = here.sessions().begin(here.users().byUsername("aiko").orElseThrow());

        assertThat(nodes.second().jira().site().sessions().user(token).map(HostUser::username)).contains("aiko");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aCheckInIsOnTheOtherNodeAtOnce(Product product) {
        Place here = Place.of(nodes.first(), product).fresh();
        Place there = new Place(product, nodes.second().product(product).site(), here.subject());

        assertThat(here.as("aiko").checkIn(here.subject(), "k1", "Done on the first node").status()).isEqualTo(201);
        assertThat(there.as("ben").get(there.path()).body()).contains("Done on the first node");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aCheckInThatIsRepeatedOnTheOtherNodeIsOne(Product product) {
        Place here = Place.of(nodes.first(), product).fresh();
        Place there = new Place(product, nodes.second().product(product).site(), here.subject());

        here.as("aiko").checkIn(here.subject(), "same", "Once");
        assertThat(there.as("aiko").checkIn(there.subject(), "same", "Once").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void issuesAndPagesOfBothNodesHaveNamesOfTheirOwn(Product product) {
        Place first = Place.of(nodes.first(), product);
        Place second = Place.of(nodes.second(), product);
        Set<String> names = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 8).parallel()
                .forEach(i -> names.add((i % 2 == 0 ? first : second).fresh().subject()));

        assertThat(names).hasSize(8);
    }

    @Test
    void aJobRunsOnceInAnIntervalOverBoth() throws Exception {
        MovableClock.stopAt(NOON);
        List<Integer> runs = new ArrayList<>();
        JobRunnerKey key = JobRunnerKey.of("counted");
        for (int node = 0; node < 2; node++) schedule(node, key, runs);

        for (int minute = 0; minute < 3; minute++) {
            MovableClock.stopAt(NOON.plusSeconds(60 * minute));
            nodes.both().get(minute % 2).jira().jobs().runDue();
            nodes.both().forEach(host -> host.jira().jobs().runDue());
        }

        assertThat(runs).containsExactly(0, 1, 0);
    }

    private static void schedule(int node, JobRunnerKey key, List<Integer> runs) throws Exception {
        HostScheduler jobs = nodes.both().get(node).jira().jobs();
        jobs.registerJobRunner(key, request -> {
            runs.add(node);
            return JobRunnerResponse.success();
        });
        jobs.scheduleJob(JobId.of("counted"),
                JobConfig.forJobRunnerKey(key).withSchedule(Schedule.forInterval(60_000, null)));
    }
}
