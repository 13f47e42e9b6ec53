package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Whether a date would be fair to people, asked while it is typed. Nothing is stored. */
@Path("/due-check")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class DueCheckResource {
    private final DueChecks checks;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public DueCheckResource(DueChecks checks, CurrentReader currentReader, ProblemMapper problems) {
        this.checks = requireNonNull(checks, "checks");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    public Response get(@Context UriInfo address) {
        return problems.guard(() -> {
            PersonId self = currentReader.person().orElseThrow(NotLoggedInException::new);
            return Response.ok(Json.write(checks.check(self, new DueQuery(address.getQueryParameters())))).build();
        });
    }
}
