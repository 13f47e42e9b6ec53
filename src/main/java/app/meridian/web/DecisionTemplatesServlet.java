package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Circles;
import app.meridian.core.person.PersonId;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The page with the templates of decisions. Everybody may ask for it; who is no administrator is told so. */
@UnrestrictedAccess
public class DecisionTemplatesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCE = "decision-templates";

    private final transient Pages pages;
    private final transient DecisionsPages views;
    private final transient Circles circles;

    public DecisionTemplatesServlet(Pages pages, DecisionsPages views, Circles circles) {
        this.pages = requireNonNull(pages, "pages");
        this.views = requireNonNull(views, "views");
        this.circles = requireNonNull(circles, "circles");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PersonId> visitor = pages.visitor();
        if (visitor.isEmpty()) {
            pages.askToLogIn(request, response);
        } else if (circles.isAdministrator(visitor.get())) {
            pages.show(response, "decisions-page", views.templates(), RESOURCE);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            pages.show(response, "refusal", views.refusal(), RESOURCE);
        }
    }
}
