package app.meridian.devhost.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns problems into pages or JSON. */
abstract class AnsweringServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(AnsweringServlet.class);

    private final transient Pages pages;
    private final transient ProductSide side;

    AnsweringServlet(Pages pages, ProductSide side) {
        this.pages = pages;
        this.side = side;
    }

    abstract void answer(Exchange exchange) throws IOException, ServletException;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = new Exchange(request, response);
        try {
            answer(exchange);
        } catch (Problem problem) {
            tell(exchange, problem);
        } catch (BadMessageException unreadable) {
            tell(exchange, Problem.of(400, "The request cannot be read."));
        } catch (RuntimeException | ServletException failure) {
            LOG.error("{} {}", exchange.method(), exchange.path(), failure);
            tell(exchange, Problem.of(500, "Something went wrong. The log says what."));
        }
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
