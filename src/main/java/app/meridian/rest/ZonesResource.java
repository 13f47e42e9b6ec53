package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** The time zones that can be chosen. */
@Path("/zones")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ZonesResource {
    private final Clock clock;
    private final ProblemMapper problems;

    @Inject
    public ZonesResource(Clock clock, ProblemMapper problems) {
        this.clock = requireNonNull(clock, "clock");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    public Response list() {
        return problems.guard(() -> Response.ok(Json.write(ZonesJson.at(clock.instant())))
                .header(HttpHeaders.CACHE_CONTROL, ProblemMapper.AN_HOUR).build());
    }
}
