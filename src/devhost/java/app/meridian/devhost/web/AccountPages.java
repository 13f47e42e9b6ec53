package app.meridian.devhost.web;

import app.meridian.devhost.HostUser;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Log in, log out, and what each user may set for themselves. */
final class AccountPages {
    static final String LOGIN = "/login";
    private static final Map<String, Locale> LANGUAGES = Map.of("en-GB", Locale.UK, "de-DE", Locale.GERMANY);

    private final Pages pages;
    private final Site site;
    private final Authentication authentication;

    AccountPages(Pages pages, Authentication authentication) {
        this.pages = pages;
        this.site = pages.site();
        this.authentication = authentication;
    }

    List<Route> routes() {
        String profile = "/secure/ViewProfile\\.jspa|/users/viewmyprofile\\.action";
        return List.of(Route.get(LOGIN + "(\\.jsp|\\.action)?", exchange -> showLogin(exchange, 200, "")),
                Route.form(LOGIN + "(\\.jsp|\\.action)?", this::logIn), Route.form("/logout", this::logOut),
                Route.get(profile, exchange -> showProfile(exchange, exchange.requireUser(), "")),
                Route.form(profile, this::saveProfile), Route.form("/devhost/theme", this::saveTheme));
    }

    private void showLogin(Exchange exchange, int status, String error) throws IOException {
        pages.show(exchange, status, Page.of("login", "Log in", Map.of("error", error,
                "destination", exchange.parameter("os_destination"),
                "enteredName", exchange.parameter("os_username"))));
    }

    private void logIn(Exchange exchange) throws IOException {
        Optional<HostUser> user = authentication.byPassword(exchange.parameter("os_username").strip(),
                exchange.parameter("os_password"));
        if (user.isEmpty()) {
            showLogin(exchange, 401, "The user name or the password is wrong.");
            return;
        }
        exchange.cookies().keepSession(site.sessions().begin(user.get()));
        exchange.cookies().keepTheme(site.users().theme(user.get()));
        exchange.redirect(local(exchange.parameter("os_destination")));
    }

    private void logOut(Exchange exchange) {
        exchange.cookies().session().ifPresent(site.sessions()::end);
        exchange.cookies().dropSession();
        exchange.redirect(LOGIN);
    }

    private void showProfile(Exchange exchange, HostUser user, String message) throws IOException {
        List<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/")).sorted()
                .toList();
        pages.show(exchange, message.isEmpty() ? 200 : 400, Page.of("profile", "Profile of " + user.fullName(), Map.of(
                "zones", zones, "zone", user.zone().getId(), "languageTag", user.locale().toLanguageTag(),
                "name", user.fullName(), "error", message, "savedTheme", site.users().theme(user))));
    }

    private void saveProfile(Exchange exchange) throws IOException {
        HostUser user = exchange.requireUser();
        String name = exchange.parameter("fullName").strip();
        Optional<ZoneId> zone = zone(exchange.parameter("zone"));
        Locale locale = LANGUAGES.get(exchange.parameter("language"));
        if (name.isEmpty() || name.length() > 255 || zone.isEmpty() || locale == null) {
            showProfile(exchange, user,
                    "Give a name of at most 255 characters, a time zone and a language from the lists.");
            return;
        }
        site.users().save(new HostUser(user.key(), user.username(), name, zone.get(), locale, user.active()));
        keepTheme(exchange, user);
        exchange.redirect(exchange.path());
    }

    private void saveTheme(Exchange exchange) {
        exchange.user().ifPresentOrElse(user -> keepTheme(exchange, user),
                () -> exchange.cookies().keepTheme(Theme.of(exchange.parameter("theme"))));
        exchange.redirect(local(exchange.parameter("back")));
    }

    private void keepTheme(Exchange exchange, HostUser user) {
        Theme theme = Theme.of(exchange.parameter("theme"));
        site.users().saveTheme(user, theme);
        exchange.cookies().keepTheme(theme);
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id)).filter(zone -> ZoneId.getAvailableZoneIds().contains(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** Never to another site. */
    private static String local(String address) {
        return address.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? address : "/";
    }
}
