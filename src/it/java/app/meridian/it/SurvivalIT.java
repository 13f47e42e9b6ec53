package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule S7: what was answered with 201 is there after the process was killed. */
class SurvivalIT {

    @Test
    void keepsACheckInThatWasAnsweredJustBeforeTheKill(@TempDir Path data) throws Exception {
        String issue = "issues/DEMO-1";
        String page = "pages/65537";
        try (HostProcess host = HostProcess.start(data)) {
            assertThat(host.jira().as("aiko").checkIn(issue, "k1", "kept in Jira").status()).isEqualTo(201);
            assertThat(host.confluence().as("aiko").checkIn(page, "k1", "kept in Confluence").status()).isEqualTo(201);
            host.kill();
        }

        try (HostProcess host = HostProcess.start(data)) {
            assertThat(host.jira().as("ben").get(Client.checkIns(issue)).body()).contains("kept in Jira");
            assertThat(host.confluence().as("ben").get(Client.checkIns(page)).body()).contains("kept in Confluence");
            assertThat(host.jira().as("aiko").checkIn(issue, "k1", "kept in Jira").status()).isEqualTo(200);
            assertThat(host.stop()).isZero();
        }
    }
}
