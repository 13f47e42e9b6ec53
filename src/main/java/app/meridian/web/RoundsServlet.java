package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The pages with the rounds of an issue with {@code issue=KEY}, of a page with {@code page=ID} and of a space with
 * {@code space=KEY}; those of a project stand in Jira's own page for it. Whoever may see these may see the page, which
 * lets those who may manage rounds do so.
 */
@UnrestrictedAccess
public class RoundsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCE = "rounds-admin";

    private final transient Pages pages;
    private final transient RoundsPages views;
    private final transient Homes homes;
    private final transient Containers containers;
    private final transient Subjects subjects;

    public RoundsServlet(Pages pages, RoundsPages views, Homes homes, Containers containers, Subjects subjects) {
        this.pages = requireNonNull(pages, "pages");
        this.views = requireNonNull(views, "views");
        this.homes = requireNonNull(homes, "homes");
        this.containers = requireNonNull(containers, "containers");
        this.subjects = requireNonNull(subjects, "subjects");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PersonId> visitor = pages.visitor();
        Optional<RoundsPage> page = home(request).filter(home -> homes.canSee(visitor, home))
                .flatMap(home -> homes.nameOf(home).map(name -> page(home, name, request.getContextPath())));
        if (page.isPresent()) {
            pages.show(response, "rounds-page", page.get(), RESOURCE);
        } else if (visitor.isEmpty()) {
            pages.askToLogIn(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            pages.show(response, "refusal", views.refusal(), RESOURCE);
        }
    }

    private Optional<Home> home(HttpServletRequest request) {
        return subject(SubjectType.ISSUE, request.getParameter("issue"))
                .or(() -> subject(SubjectType.PAGE, request.getParameter("page")))
                .or(() -> Optional.ofNullable(request.getParameter("space"))
                        .flatMap(key -> containers.find(ContainerType.SPACE, key)));
    }

    private Optional<Home> subject(SubjectType type, String keyOrId) {
        return Optional.ofNullable(keyOrId).flatMap(named -> subjects.find(type, named));
    }

    private RoundsPage page(Home home, HomeName name, String contextPath) {
        return home instanceof Subject subject ? views.of(subject, name, contextPath) : views.ofSpace(name);
    }
}
