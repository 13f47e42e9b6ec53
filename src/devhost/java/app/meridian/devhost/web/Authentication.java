package app.meridian.devhost.web;

import app.meridian.devhost.HostUser;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Who sent the request. Scripts send the user name as a Bearer token, in place of a personal access token; a password
 * (Basic) is taken only behind the switch that the products have for it.
 */
record Authentication(Users users, Sessions sessions) {
    private static final String BASIC_ALLOWED = "com.atlassian.plugins.authentication.basic.auth.filter.force.allow";

    /** Empty for an anonymous reader; whoever names themselves wrongly is refused, not anonymous. */
    Optional<HostUser> userOf(HttpServletRequest request, Cookies cookies) {
        String header = request.getHeader("Authorization");
        return header == null ? cookies.session().flatMap(sessions::user) : Optional.of(named(header.strip()));
    }

    Optional<HostUser> byPassword(String username, String password) {
        return users.byUsername(username).filter(HostUser::active).filter(user -> user.username().equals(password));
    }

    private HostUser named(String header) {
        String[] words = header.split(" +", 2);
        String credentials = words.length < 2 ? "" : words[1];
        Optional<HostUser> user = switch (words[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> users.byUsername(credentials).filter(HostUser::active);
            case "basic" -> basic(credentials);
            default -> Optional.empty();
        };
        return user.orElseThrow(() -> Problem.of(401, "The credentials are not valid."));
    }

    private Optional<HostUser> basic(String credentials) {
        if (!Boolean.getBoolean(BASIC_ALLOWED)) {
            throw Problem.of(401, "Basic authentication is switched off. Send a Bearer token.");
        }
        try {
            String[] pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8).split(":", 2);
            return pair.length < 2 ? Optional.empty() : byPassword(pair[0], pair[1]);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
