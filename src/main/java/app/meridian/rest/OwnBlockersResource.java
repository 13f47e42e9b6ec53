package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.CurrentReader;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is in the reader's way, and what they can remove. */
@Path("/blockers/mine")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class OwnBlockersResource {
    private final Blockers blockers;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public OwnBlockersResource(Blockers blockers, CurrentReader currentReader, ProblemMapper problems) {
        this.blockers = requireNonNull(blockers, "blockers");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    public Response mine() {
        return problems.guard(() -> Response.ok(Json.write(blockers.mine(currentReader.get()))).build());
    }
}
