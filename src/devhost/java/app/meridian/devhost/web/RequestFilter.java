package app.meridian.devhost.web;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.Request;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/** Runs every request, those to the plugin's REST servlets too, as the user who sent it. */
final class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** As much as Tomcat does, on which the products run. */
    private static final int MOST_UNREAD = 2_097_152;

    private final transient Authentication authentication;
    private final transient ProductSide side;

    RequestFilter(Authentication authentication, ProductSide side) {
        this.authentication = authentication;
        this.side = side;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        try {
            if (isForged(request)) throw Problem.of(403, "The request comes from another site.");
            Optional<HostUser> user = authentication.userOf(request, new Cookies(request, response));
            Request.as(user, () -> serve(user, request, response, chain));
        } catch (Problem refused) {
            response.setHeader("WWW-Authenticate", "Bearer");
            new Exchange(request, response).answer(refused.status(), side.json(refused));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        readRest(request);
    }

    /** A body that nobody has read would make Jetty close a connection on which the next request may be under way. */
    private static void readRest(HttpServletRequest request) throws IOException {
        request.getInputStream().readNBytes(MOST_UNREAD);
    }

    private Object serve(Optional<HostUser> user, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return user;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Browsers name the page that sent a changing request. */
    private static boolean isForged(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && !READING.contains(request.getMethod())
                && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}
