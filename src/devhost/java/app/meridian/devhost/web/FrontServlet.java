package app.meridian.devhost.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers everything but the plugin's REST servlets: finds the route and turns problems into pages or JSON. */
final class FrontServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FrontServlet.class);

    private final transient List<Route> routes;
    private final transient Pages pages;
    private final transient ProductSide side;

    FrontServlet(List<Route> routes, Pages pages, ProductSide side) {
        this.routes = List.copyOf(routes);
        this.pages = pages;
        this.side = side;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = new Exchange(request, response);
        try {
            answer(exchange);
        } catch (Problem problem) {
            tell(exchange, problem);
        } catch (BadMessageException unreadable) {
            tell(exchange, Problem.of(400, "The request cannot be read."));
        } catch (RuntimeException failure) {
            LOG.error("{} {}", exchange.method(), exchange.path(), failure);
            tell(exchange, Problem.of(500, "Something went wrong. The log says what."));
        }
    }

    private void answer(Exchange exchange) throws IOException {
        boolean known = false;
        for (Route route : routes) {
            if (!exchange.follows(route)) continue;
            known = true;
            if (!route.takes(exchange.method())) continue;
            if (route.needsToken() && !exchange.carriesToken()) {
                throw Problem.of(403, "The form is too old or comes from another site. Go back, reload the page and try"
                        + " again.");
            }
            route.handler().handle(exchange);
            return;
        }
        throw known ? Problem.of(405, "This address does not take " + exchange.method() + ".")
                : Problem.of(404, "There is nothing at this address.");
    }

    private void tell(Exchange exchange, Problem problem) throws IOException {
        if (exchange.isRest() || exchange.isJson()) {
            exchange.answer(problem.status(), side.json(problem));
        } else if (problem.loginMayHelp() && exchange.user().isEmpty() && exchange.method().equals("GET")) {
            exchange.redirect(exchange.loginAddress());
        } else {
            pages.show(exchange, problem.status(), Page.of("problem", HttpStatus.getMessage(problem.status()),
                    Map.of("message", problem.getMessage())));
        }
    }
}
