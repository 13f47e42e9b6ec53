package app.meridian.sal;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Account;
import app.meridian.core.person.Accounts;
import app.meridian.core.person.PersonId;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The users of either product, with the addresses that the product itself gives to those who are mentioned. */
@Component
public class SalAccounts implements Accounts {
    private final UserManager users;
    private final ApplicationProperties product;

    public SalAccounts(
            @ComponentImport("salUserManager") UserManager users,
            @ComponentImport("salApplicationProperties") ApplicationProperties product) {
        this.users = requireNonNull(users, "users");
        this.product = requireNonNull(product, "product");
    }

    @Override
    public Optional<Account> find(PersonId id) {
        return Optional.ofNullable(users.getUserProfile(new UserKey(id.key()))).map(profile -> account(id, profile));
    }

    private Account account(PersonId id, UserProfile profile) {
        String userName = profile.getUsername();
        String fullName = Optional.ofNullable(profile.getFullName()).filter(name -> !name.isBlank()).orElse(userName);
        return new Account(id, userName, fullName, contextPath() + pageOf(userName));
    }

    private String pageOf(String userName) {
        String name = URLEncoder.encode(userName, StandardCharsets.UTF_8).replace("+", "%20");
        boolean isJira = product.getPlatformId().equals("jira");
        return (isJira ? "/secure/ViewProfile.jspa?name=" : "/display/~") + name;
    }

    private String contextPath() {
        return Optional.ofNullable(URI.create(product.getBaseUrl(UrlMode.CANONICAL)).getRawPath())
                .map(path -> path.replaceAll("/+$", "")).orElse("");
    }
}
