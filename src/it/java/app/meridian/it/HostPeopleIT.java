package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Users;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Administrators of the host add, rename and delete people as those of the products do. */
@ExtendWith(RunningHost.class)
class HostPeopleIT {
    private final DevHost host;

    HostPeopleIT(DevHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aRenamedPersonKeepsTheKey(Product product) {
        Users users = host.product(product).site().users();
        People people = new People(host, product);
        people.add("ina");
        HostUser ina = users.byUsername("ina").orElseThrow();
        people.change("name=ina&newName=ina.b&rename=1");

        assertThat(users.byUsername("ina.b").orElseThrow().key()).isEqualTo(ina.key());
        assertThat(users.byUsername("ina")).isEmpty();
        people.delete("ina.b");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aDeletedPersonIsGoneButTheKeyIsKnown(Product product) {
        Users users = host.product(product).site().users();
        People people = new People(host, product);
        people.add("jon");
        people.delete("jon");

        assertThat(users.byUsername("jon")).isEmpty();
        assertThat(users.everNamed("jon")).isPresent();
        assertThat(users.all()).extracting(HostUser::username).doesNotContain("jon");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void nobodyElseMayDoSo(Product product) {
        People people = new People(host, product);

        assertThat(people.client().as("ben").get(people.address()).status()).isEqualTo(403);
        assertThat(host.product(product).site().users().byUsername("hugo")).isPresent();
    }
}
