package app.meridian.core.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaterLooksTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final LaterLooks looks = new LaterLooks((look, after) -> {
        waiting.add(look);
        waits.add(after);
    }, failures::add);

    @Test
    void doNothingBeforeTheAnnouncementIsOver() {
        List<String> done = new ArrayList<>();

        looks.until(() -> done.add("settled"));

        assertThat(done).isEmpty();
        runAll();
        assertThat(done).hasSize(1);
        assertThat(waiting).isEmpty();
    }

    @Test
    void lookAgainLaterAndLaterButNotForEver() {
        looks.until(() -> false);

        runAll();

        assertThat(waits).extracting(Duration::toSeconds).containsExactly(1L, 10L, 60L, 600L);
    }

    @Test
    void lookAgainAfterAFailure() {
        List<String> attempts = new ArrayList<>();

        looks.until(() -> {
            attempts.add("look");
            if (attempts.size() == 1) throw new IllegalStateException("The database is away");
            return true;
        });
        runAll();

        assertThat(attempts).hasSize(2);
        assertThat(failures).hasSize(1);
    }

    private void runAll() {
        while (!waiting.isEmpty()) waiting.remove(0).run();
    }
}
