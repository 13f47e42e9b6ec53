package app.meridian.devhost.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What the browser keeps for the product: the session, the token of the forms and the theme. */
final class Cookies {
    private static final String SESSION = "JSESSIONID";
    private static final String XSRF = "atlassian.xsrf.token";
    private static final String THEME = "theme";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private Optional<String> newXsrfToken = Optional.empty();

    Cookies(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    Optional<String> session() {
        return value(SESSION);
    }

    void keepSession(String token) {
        set(SESSION, token, YEAR);
    }

    void dropSession() {
        set(SESSION, "", 0);
    }

    Optional<Theme> theme() {
        return value(THEME).map(Theme::of);
    }

    void keepTheme(Theme theme) {
        set(THEME, theme.word(), YEAR);
    }

    /** What a form must send back; made up and given to the browser when it has none. */
    String xsrfToken() {
        Optional<String> known = value(XSRF).filter(token -> !token.isBlank()).or(() -> newXsrfToken);
        if (known.isPresent()) return known.get();
        String made = Tokens.next();
        newXsrfToken = Optional.of(made);
        set(XSRF, made, YEAR);
        return made;
    }

    private Optional<String> value(String name) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }

    private void set(String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
