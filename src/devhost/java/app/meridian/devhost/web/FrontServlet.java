package app.meridian.devhost.web;

import java.io.IOException;
import java.util.List;

/** Answers everything but the plugin's servlets: finds the route. */
final class FrontServlet extends AnsweringServlet {
    private static final long serialVersionUID = 1L;

    private final transient List<Route> routes;

    FrontServlet(List<Route> routes, Pages pages, ProductSide side) {
        super(pages, side);
        this.routes = List.copyOf(routes);
    }

    @Override
    void answer(Exchange exchange) throws IOException {
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
}
