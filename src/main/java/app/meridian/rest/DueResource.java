package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueView;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** What an issue's due date means on each person's clock. */
@Path("/issues/{keyOrId}/due")
@Produces(MediaType.APPLICATION_JSON)
public class DueResource {
    private final DueDates dueDates;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public DueResource(DueDates dueDates, CurrentReader currentReader, ProblemMapper problems) {
        this.dueDates = requireNonNull(dueDates, "dueDates");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    /** Whoever may see the issue may ask, an anonymous reader too, who is told the day alone (rule P2). */
    @GET
    @UnrestrictedAccess
    public Response get(@PathParam("keyOrId") String keyOrId, @QueryParam("asOf") String asOf,
            @QueryParam("date") String date) {
        return problems.guard(() -> {
            DueView view = DueParameters.view(asOf, date);
            return dueDates.of(keyOrId, view).answer(Response.Status.OK);
        });
    }

    /** Due time and added people; 409 with what is stored if that is another version than the client has read. */
    @PUT
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("keyOrId") String keyOrId, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            PersonId actor = currentReader.person().orElseThrow(NotLoggedInException::new);
            Field wish = Body.read(contentType, body);
            IfMatch condition = IfMatch.parse(ifMatch);
            return dueDates.save(actor, keyOrId, wish, condition).answer(Response.Status.OK);
        });
    }
}
