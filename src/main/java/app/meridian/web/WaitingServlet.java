package app.meridian.web;

import static java.util.Objects.requireNonNull;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page with what waits for its reader (rule P4); everybody may ask for it, and is asked to log in. */
@UnrestrictedAccess
public class WaitingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient WaitingPages views;

    public WaitingServlet(Pages pages, WaitingPages views) {
        this.pages = requireNonNull(pages, "pages");
        this.views = requireNonNull(views, "views");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (pages.visitor().isEmpty()) pages.askToLogIn(request, response);
        else pages.show(response, "waiting-page", views.page(), "waiting");
    }
}
