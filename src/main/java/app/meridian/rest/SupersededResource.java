package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Subject;
import app.meridian.rest.DecisionLinkJson.SupersededListJson;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What an issue or page still cites although it has been replaced. It is asked for on every view of a page. */
@Path("/{collection: issues|pages}/{key}/superseded")
@Produces(MediaType.APPLICATION_JSON)
public class SupersededResource {
    private final DecisionAnswers answers;
    private final NamedHomes homes;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public SupersededResource(
            DecisionAnswers answers, NamedHomes homes, CurrentReader currentReader, ProblemMapper problems) {
        this.answers = requireNonNull(answers, "answers");
        this.homes = requireNonNull(homes, "homes");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    @UnrestrictedAccess
    public Response get(@PathParam("collection") String collection, @PathParam("key") String key) {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            Subject subject = (Subject) homes.find(collection, key);
            return Response.ok(Json.write(new SupersededListJson(answers.superseded(reader, subject)))).build();
        });
    }
}
