package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.team.TeamService;
import app.meridian.devhost.Database;
import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Site;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who belongs to a space of Confluence, and so is shown where nobody is named. */
@ExtendWith(RunningHost.class)
class SpaceTeamIT {
    private static final String CROWD = "crowd";

    private final Site site;
    private final Database database;

    SpaceTeamIT(DevHost host) {
        this.site = host.product(Product.CONFLUENCE).site();
        this.database = site.containers().database();
    }

    @AfterEach
    void theCrowdLeaves() {
        database.update("DELETE FROM HOST_MEMBER WHERE USER_KEY LIKE ?", CROWD + "%");
        database.update("DELETE FROM HOST_USER WHERE USER_KEY LIKE ?", CROWD + "%");
        site.permissions().revoke("DEMO", Kind.BROWSE, CROWD);
    }

    @Test
    void isWhoeverMayViewItInPersonOrByAGroup() {
        assertThat(shown()).containsExactly("Aiko Tanaka", "Ben Krüger", "Carmen Ortega", "Dara Shrestha",
                "Eyal Levi", "Fatima Hassan", "Gwen Parata", "Hugo Almeida");
    }

    @Test
    void isNotThereForReadersWhoMayNotSeeTheSpace() {
        assertThat(aiko().get("/team?space=SECRET").status()).isEqualTo(404);
    }

    /** Rule P2. */
    @Test
    void leavesOutWhoeverHasNoLicence() {
        joins(CROWD);
        database.update("DELETE FROM HOST_MEMBER WHERE GROUP_NAME = ? AND USER_KEY = ?",
                Product.CONFLUENCE.users(), CROWD);
        site.permissions().grant("DEMO", Kind.BROWSE, CROWD);

        assertThat(shown()).contains("Aiko Tanaka").doesNotContain("Crowded");
    }

    @Test
    void doesNotLoseThoseNamedInACrowd() {
        IntStream.range(0, TeamService.MOST_PEOPLE).mapToObj(number -> CROWD + number).forEach(this::joins);
        site.permissions().grant("DEMO", Kind.BROWSE, CROWD);

        assertThat(shown()).hasSize(TeamService.MOST_PEOPLE)
                .startsWith("Aiko Tanaka", "Ben Krüger", "Carmen Ortega", "Crowded")
                .endsWith("Crowded", "Dara Shrestha", "Eyal Levi", "Fatima Hassan", "Gwen Parata", "Hugo Almeida");
    }

    private void joins(String key) {
        database.update("INSERT INTO HOST_USER (USER_KEY, USERNAME, FULL_NAME, ZONE_ID, LANGUAGE_TAG, IS_ACTIVE)"
                + " VALUES (?, ?, 'Crowded', 'Europe/Berlin', 'en-GB', TRUE)", key, key);
        database.update("INSERT INTO HOST_MEMBER (GROUP_NAME, USER_KEY) VALUES (?, ?), (?, ?)", CROWD, key,
                Product.CONFLUENCE.users(), key);
    }

    private Api aiko() {
        return Api.anonymous(site).as("aiko");
    }

    private List<String> shown() {
        return StreamSupport.stream(aiko().get("/team?space=DEMO").at("/people").spliterator(), false)
                .map(person -> person.path("name").asText()).toList();
    }
}
