package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;

/** Adds and deletes people as the administrator of a product. */
record People(Client client, String address) {
    People(DevHost host, Product product) {
        this(Client.anonymous(host.product(product).url()).as("admin").with("X-Atlassian-Token", "no-check"),
                product == Product.JIRA ? "/secure/admin/user/UserBrowser.jspa" : "/admin/users/browseusers.action");
    }

    void add(String username) {
        change("newName=" + username + "&create=1");
    }

    void delete(String username) {
        change("name=" + username + "&delete=1");
    }

    void change(String form) {
        assertThat(client.post(address, "application/x-www-form-urlencoded", form).status()).isEqualTo(303);
    }
}
