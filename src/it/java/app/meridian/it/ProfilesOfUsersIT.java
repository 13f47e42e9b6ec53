package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule P3: what becomes of a profile when something happens to its user. */
@ExtendWith(RunningHost.class)
class ProfilesOfUsersIT {
    private static final String ME = "/rest/meridian/1/people/me";
    private static final String KEY_CHANGES = "/rest/meridian/1/people/key-changes";
    private static final long PATIENCE_SECONDS = 30;

    private final DevHost host;

    ProfilesOfUsersIT(DevHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aRenamedUserKeepsIt(Product product) {
        People people = new People(host, product);
        people.add("kai");
        saveProfile(product, "kai");

        people.change("name=kai&newName=kai.n&rename=1");

        assertThat(client(product).as("kai.n").get(ME).json().at("/profile/region").asText()).isEqualTo("SE");
        people.delete("kai.n");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aDeletedUserTakesItAlong(Product product) throws InterruptedException {
        People people = new People(host, product);
        people.add("lea");
        saveProfile(product, "lea");
        String key = host.product(product).site().users().byUsername("lea").orElseThrow().key();
        assertThat(rows(product, "PROFILE", "USER_KEY", key)).isEqualTo(1);

        people.delete("lea");

        awaitNoProfile(product, key);
        assertThat(rows(product, "CHANGE", "ACTOR", key)).isZero();
    }

    /** As Jira does when it anonymises somebody; it tells plugins so in no published way. */
    @ParameterizedTest
    @EnumSource(Product.class)
    void aUserOfAnotherKeyFindsItAgain(Product product) {
        People people = new People(host, product);
        people.add("noam");
        saveProfile(product, "noam");
        String old = host.product(product).site().users().byUsername("noam").orElseThrow().key();
        host.product(product).database().update("UPDATE HOST_USER SET USER_KEY = ? WHERE USER_KEY = ?", "anon-1", old);
        Map<String, String> change = Map.of("from", old, "to", "anon-1");

        assertThat(client(product).as("noam").get(ME).json().path("version").asInt()).isZero();
        assertThat(client(product).as("admin").post(KEY_CHANGES, change).status()).isEqualTo(204);

        assertThat(client(product).as("noam").get(ME).json().at("/profile/region").asText()).isEqualTo("SE");
        people.delete("noam");
    }

    private void saveProfile(Product product, String username) {
        assertThat(client(product).as(username).with("If-Match", "\"0\"").put(ME, Map.of("region", "SE")).status())
                .isEqualTo(200);
    }

    private void awaitNoProfile(Product product, String key) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (rows(product, "PROFILE", "USER_KEY", key) > 0) {
            if (System.nanoTime() > deadline) throw new AssertionError("The profile is still there");
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private long rows(Product product, String table, String column, String value) {
        return host.product(product).database().row(row -> row.getLong(1),
                "SELECT COUNT(*) FROM \"AO_44B1F2_" + table + "\" WHERE \"" + column + "\" = ?", value).orElseThrow();
    }

    private Client client(Product product) {
        return Client.anonymous(host.product(product).url());
    }
}
