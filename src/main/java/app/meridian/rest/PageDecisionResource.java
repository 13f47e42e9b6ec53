package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Subject;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The decision of a page (rule H3). */
@Path("/pages/{id}/decision")
@Produces(MediaType.APPLICATION_JSON)
public class PageDecisionResource {
    private final DecisionAnswers answers;
    private final NamedHomes homes;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public PageDecisionResource(
            DecisionAnswers answers, NamedHomes homes, CurrentReader currentReader, ProblemMapper problems) {
        this.answers = requireNonNull(answers, "answers");
        this.homes = requireNonNull(homes, "homes");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    @UnrestrictedAccess
    public Response get(@PathParam("id") String id) {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            Subject page = (Subject) homes.find("pages", id);
            return Response.ok(Json.write(answers.ofPage(reader, page))).build();
        });
    }
}
