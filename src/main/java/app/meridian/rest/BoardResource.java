package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.BoardView;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The rounds of an issue, page, project or space, on one day. */
@Path("/" + NamedHomes.COLLECTIONS + "/{key}/board")
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {
    private final Boards boards;
    private final ProblemMapper problems;

    @Inject
    public BoardResource(Boards boards, ProblemMapper problems) {
        this.boards = requireNonNull(boards, "boards");
        this.problems = requireNonNull(problems, "problems");
    }

    /** Whoever may see where the rounds live may ask, an anonymous reader too, who is told answers alone (rule P2). */
    @GET
    @UnrestrictedAccess
    public Response get(@PathParam("collection") String collection, @PathParam("key") String key,
            @QueryParam("round") String round, @QueryParam("day") String day) {
        return problems.guard(() -> {
            BoardView view = RoundParameters.view(round, day);
            return Response.ok(Json.write(boards.of(collection, key, view))).build();
        });
    }
}
