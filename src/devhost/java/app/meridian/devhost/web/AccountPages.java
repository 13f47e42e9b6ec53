package app.meridian.devhost.web;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.Product;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Log in, log out, and what each user may set for themselves. */
final class AccountPages {
    private static final String LOGIN = "/login(\\.jsp|\\.action)?";
    private static final String PROFILE = "/secure/ViewProfile\\.jspa|/users/viewmyprofile\\.action";
    private static final String PERSON = "/display/~([^/]+)";
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
        return List.of(Route.get(LOGIN, exchange -> showLogin(exchange, 200, "")), Route.form(LOGIN, this::logIn),
                Route.form("/logout", this::logOut), Route.form("/devhost/theme", this::saveTheme),
                Route.get(PROFILE, this::showProfile), Route.get(PERSON, exchange -> showPerson(exchange,
                        exchange.part(1))),
                Route.form(PROFILE, this::saveProfile));
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
        exchange.redirect(local(exchange.parameter("os_destination")));
    }

    private void logOut(Exchange exchange) {
        exchange.cookies().session().ifPresent(site.sessions()::end);
        exchange.cookies().dropSession();
        exchange.redirect("/login");
    }

    private void saveTheme(Exchange exchange) {
        exchange.cookies().keepTheme(exchange.parameter("theme"));
        exchange.redirect(local(exchange.parameter("back")));
    }

    /** One's own unless the address names somebody, as Jira's may. */
    private void showProfile(Exchange exchange) throws IOException {
        String name = exchange.parameter("name");
        if (name.isEmpty() || name.equals(exchange.requireUser().username())) {
            showProfile(exchange, 200, "");
        } else {
            showPerson(exchange, name);
        }
    }

    private void showPerson(Exchange exchange, String name) throws IOException {
        exchange.requireUser();
        HostUser person = site.users().byUsername(name).orElseThrow(() -> Problem.of(404, "There is nobody of this"
                + " name."));
        pages.show(exchange, Page.of("person", person.fullName(), Map.of("person", person)));
    }

    private void showProfile(Exchange exchange, int status, String error) throws IOException {
        HostUser user = exchange.requireUser();
        List<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/")).sorted()
                .toList();
        Map<String, Object> model = new HashMap<>(Map.of("zones", zones, "zone", user.zone().getId(),
                "languageTag", user.locale().toLanguageTag(), "error", error));
        if (site.product() == Product.CONFLUENCE) model.put("menu", pages.menus().profile(""));
        pages.show(exchange, status, Page.of("profile", "Profile of " + user.fullName(), model, "atl.userprofile"));
    }

    private void saveProfile(Exchange exchange) throws IOException {
        HostUser user = exchange.requireUser();
        String name = exchange.parameter("fullName").strip();
        String zone = exchange.parameter("zone");
        Locale locale = LANGUAGES.get(exchange.parameter("language"));
        boolean known = ZoneId.getAvailableZoneIds().contains(zone) && locale != null;
        if (!known || name.isEmpty() || name.length() > 255) {
            showProfile(exchange, 400,
                    "Give a name of at most 255 characters, a time zone and a language from the lists.");
            return;
        }
        site.users().savePreferences(user, name, ZoneId.of(zone), locale);
        exchange.redirect(exchange.path());
    }

    /** Never to another site. */
    private static String local(String address) {
        return address.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? address : "/";
    }
}
