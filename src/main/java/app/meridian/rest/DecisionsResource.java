package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The decisions of an issue, page, project or space. */
@Path("/" + NamedHomes.COLLECTIONS + "/{key}/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionsResource {
    private final Decisions decisions;
    private final DecisionAnswers answers;
    private final NamedHomes homes;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public DecisionsResource(Decisions decisions, DecisionAnswers answers, NamedHomes homes,
            CurrentReader currentReader, ProblemMapper problems) {
        this.decisions = requireNonNull(decisions, "decisions");
        this.answers = requireNonNull(answers, "answers");
        this.homes = requireNonNull(homes, "homes");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    /** Whoever may see it may ask, an anonymous reader too, who is told no clocks (rule P2). */
    @GET
    @UnrestrictedAccess
    public Response list(@PathParam("collection") String collection, @PathParam("key") String key) {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            return Response.ok(Json.write(answers.at(reader, homes.find(collection, key)))).build();
        });
    }

    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("collection") String collection, @PathParam("key") String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return problems.guard(() -> {
            if (currentReader.person().isEmpty()) throw new NotLoggedInException();
            Field fields = Body.read(contentType, body);
            return decisions.create(currentReader.get(), homes.find(collection, key), fields)
                    .answer(Response.Status.CREATED);
        });
    }
}
