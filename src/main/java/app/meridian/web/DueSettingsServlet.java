package app.meridian.web;

import static java.util.Objects.requireNonNull;

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
 * The pages on which administrators set what due dates mean: of a project with {@code project=KEY}, of a space with
 * {@code space=KEY}. Everybody may ask for them; who may not see one is told so.
 */
@UnrestrictedAccess
public class DueSettingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient DueSettingsPages views;
    private final transient Containers containers;

    public DueSettingsServlet(Pages pages, DueSettingsPages views, Containers containers) {
        this.pages = requireNonNull(pages, "pages");
        this.views = requireNonNull(views, "views");
        this.containers = requireNonNull(containers, "containers");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PersonId> visitor = pages.visitor();
        if (visitor.isEmpty()) {
            pages.askToLogIn(request, response);
            return;
        }
        Optional<DueSettingsPage> page = within(visitor.get(), ContainerType.PROJECT, request.getParameter("project"))
                .or(() -> within(visitor.get(), ContainerType.SPACE, request.getParameter("space")));
        if (page.isPresent()) {
            pages.show(response, "due-settings", page.get(), "due-settings");
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        pages.show(response, "refusal", views.refusal(), "due-settings");
    }

    /** Empty if the page is not for the visitor, or there is no such project or space, or none is asked for. */
    private Optional<DueSettingsPage> within(PersonId visitor, ContainerType type, String key) {
        return Optional.ofNullable(key).flatMap(named -> containers.find(type, named))
                .filter(container -> containers.canAdminister(visitor, container))
                .flatMap(containers::nameOf)
                .map(name -> views.within(type, name));
    }
}
