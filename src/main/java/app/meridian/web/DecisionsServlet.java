package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionRights;
import app.meridian.core.decision.DecisionStore;
import app.meridian.core.person.PersonId;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of decisions: a record at {@code /12}, its form at {@code /12/edit}; without a number the register of the
 * place that is asked for ({@link AskedHomes}), and with {@code new} the form for a new decision there. Whoever may see
 * the record or the place may see its page.
 */
@UnrestrictedAccess
public class DecisionsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/meridian/decisions";
    private static final Pattern RECORD = Pattern.compile("/(\\d{1,18})(/edit)?");

    private final transient Pages pages;
    private final transient DecisionsPages views;
    private final transient DecisionStore decisions;
    private final transient DecisionRights rights;
    private final transient AskedHomes asked;

    public DecisionsServlet(Pages pages, DecisionsPages views, DecisionStore decisions, DecisionRights rights,
            AskedHomes asked) {
        this.pages = requireNonNull(pages, "pages");
        this.views = requireNonNull(views, "views");
        this.decisions = requireNonNull(decisions, "decisions");
        this.rights = requireNonNull(rights, "rights");
        this.asked = requireNonNull(asked, "asked");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PersonId> visitor = pages.visitor();
        Optional<DecisionsPage> page = page(request, visitor);
        if (page.isPresent()) {
            pages.show(response, "decisions-page", page.get(), scripts(page.get()));
        } else if (visitor.isEmpty()) {
            pages.askToLogIn(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            pages.show(response, "refusal", views.refusal(), "shared");
        }
    }

    private Optional<DecisionsPage> page(HttpServletRequest request, Optional<PersonId> visitor) {
        String address = request.getRequestURI();
        String path = address.substring(address.indexOf(HERE) + HERE.length());
        Matcher record = RECORD.matcher(path);
        boolean isForm = path.endsWith("/edit");
        if (record.matches()) {
            return decisions.find(new DecisionId(Long.parseLong(record.group(1))))
                    .filter(decision -> rights.canSee(visitor, decision))
                    .map(decision -> isForm ? views.edit(decision, request.getContextPath()) : views.record(decision));
        }
        return path.isEmpty() || path.equals("/") ? asked.of(request, visitor)
                .map(place -> request.getParameter("new") == null ? views.register(place.container(), place.inside())
                        : views.create(place.home(), place.name(), request.getContextPath())) : Optional.empty();
    }

    private static String scripts(DecisionsPage page) {
        return switch (page.frame().kind()) {
            case REGISTER -> "decision-register";
            case FORM, PANEL, RECORD, TEMPLATES -> "decision-form";
        };
    }
}
