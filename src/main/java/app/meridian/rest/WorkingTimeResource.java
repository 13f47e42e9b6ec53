package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.BiFunction;

/**
 * Counts working time, so that scripts and other apps can count the way Meridian does. Instants are in UTC, lengths in
 * whole seconds: fractions of a second in a request are cut off, so that every answer is exact.
 */
@Path("/working-time")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class WorkingTimeResource {
    private final WorkingTimeAnswers answers;
    private final OverlapAnswers overlaps;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public WorkingTimeResource(WorkingTimeAnswers answers, OverlapAnswers overlaps, CurrentReader currentReader,
            ProblemMapper problems) {
        this.answers = requireNonNull(answers, "answers");
        this.overlaps = requireNonNull(overlaps, "overlaps");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    /** Working time between two instants; negative if the second is the earlier. */
    @POST
    @Path("between")
    public Response between(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return answer(contentType, body, answers::between);
    }

    /** The instant reached by adding working time, or going back by it. */
    @POST
    @Path("add")
    public Response add(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return answer(contentType, body, answers::add);
    }

    /** The fair deadline of a due day. */
    @POST
    @Path("deadline")
    public Response deadline(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return answer(contentType, body, answers::deadline);
    }

    /** When several work together. */
    @POST
    @Path("overlap")
    public Response overlap(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return answer(contentType, body, overlaps::overlap);
    }

    private Response answer(String contentType, InputStream body, BiFunction<Field, Reader, Object> counting) {
        return problems.guard(() -> {
            Field fields = Body.read(contentType, body);
            return Response.ok(Json.write(counting.apply(fields, currentReader.get()))).build();
        });
    }
}
