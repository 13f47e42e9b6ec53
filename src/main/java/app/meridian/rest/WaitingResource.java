package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;

/** What waits for the reader (rule P4). */
@Path("/waiting")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class WaitingResource {
    private final WaitingAnswers answers;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public WaitingResource(WaitingAnswers answers, CurrentReader currentReader, ProblemMapper problems) {
        this.answers = requireNonNull(answers, "answers");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    public Response list() {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            PersonId person = reader.person().orElseThrow(NotLoggedInException::new);
            return Response.ok(Json.write(answers.list(reader, person))).build();
        });
    }

    /** It stands on every page, so it must cost next to nothing. */
    @GET
    @Path("count")
    public Response count() {
        return problems.guard(() -> {
            Reader nowhere = currentReader.in(ZoneOffset.UTC);
            PersonId person = nowhere.person().orElseThrow(NotLoggedInException::new);
            return Response.ok(Json.write(answers.count(nowhere, person))).build();
        });
    }
}
