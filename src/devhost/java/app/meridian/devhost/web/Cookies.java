package app.meridian.devhost.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the browser keeps for the product: the session, the token of the forms and the theme. */
record Cookies(HttpServletRequest request, HttpServletResponse response) {
    private static final String SESSION = "JSESSIONID";
    private static final String XSRF = "atlassian.xsrf.token";
    private static final String THEME = "theme";
    private static final int YEAR = 365 * 24 * 60 * 60;

    Optional<String> session() {
        return value(SESSION);
    }

    void keepSession(String token) {
        set(SESSION, token, YEAR);
    }

    void dropSession() {
        set(SESSION, "", 0);
    }

    /** The word that AUI's style sheet asks the html element for. */
    String theme() {
        return value(THEME).filter("dark"::equals).orElse("light");
    }

    void keepTheme(String theme) {
        set(THEME, theme.equals("dark") ? theme : "light", YEAR);
    }

    /** What a form must send back; made up and given to the browser when it has none. */
    String xsrfToken() {
        return value(XSRF).orElseGet(() -> set(XSRF, UUID.randomUUID().toString(), YEAR));
    }

    boolean holdXsrfToken(String sent) {
        return value(XSRF).filter(sent::equals).isPresent();
    }

    private Optional<String> value(String name) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue)
                .filter(value -> !value.isBlank()).findFirst();
    }

    private String set(String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return value;
    }
}
