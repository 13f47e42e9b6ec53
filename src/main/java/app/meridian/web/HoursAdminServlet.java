package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Circles;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The pages on which administrators set hours for others: of the product without a parameter, of a project with
 * {@code project=KEY}, of a space with {@code space=KEY}. Everybody may ask for them; who may not see one is told so.
 */
@UnrestrictedAccess
public class HoursAdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient HoursPages views;
    private final transient Circles circles;
    private final transient Containers containers;

    public HoursAdminServlet(Pages pages, HoursPages views, Circles circles, Containers containers) {
        this.pages = requireNonNull(pages, "pages");
        this.views = requireNonNull(views, "views");
        this.circles = requireNonNull(circles, "circles");
        this.containers = requireNonNull(containers, "containers");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PersonId> visitor = pages.visitor();
        if (visitor.isEmpty()) {
            pages.askToLogIn(request, response);
            return;
        }
        Optional<HoursPage> page = pageFor(visitor.get(), request);
        if (page.isPresent()) {
            pages.show(response, "hours-admin", page.get(), "hours-admin");
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        pages.show(response, "refusal", views.refusal(), "hours-admin");
    }

    /** Empty if the page is not for the visitor, or there is no such project or space. */
    private Optional<HoursPage> pageFor(PersonId visitor, HttpServletRequest request) {
        String project = request.getParameter("project");
        if (project != null) return within(visitor, ContainerType.PROJECT, project);
        String space = request.getParameter("space");
        if (space != null) return within(visitor, ContainerType.SPACE, space);
        return Optional.of(visitor).filter(circles::isAdministrator).map(administrator -> views.company());
    }

    private Optional<HoursPage> within(PersonId visitor, ContainerType type, String key) {
        return containers.find(type, key)
                .filter(container -> containers.canAdminister(visitor, container))
                .flatMap(containers::nameOf)
                .map(name -> views.within(type, name));
    }
}
