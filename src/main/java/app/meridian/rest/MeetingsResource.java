package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** Times to meet. Nothing is stored: what is found can be saved as a calendar file. */
@Path("/meetings")
@LicensedOnly
public class MeetingsResource {
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final MeetingSearch search;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public MeetingsResource(MeetingSearch search, CurrentReader currentReader, ProblemMapper problems) {
        this.search = requireNonNull(search, "search");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    /** The fairest times of the next days, or one a week. */
    @POST
    @Path("find")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response find(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            if (reader.person().isEmpty()) throw new NotLoggedInException();
            return Response.ok(Json.write(search.find(reader, Body.read(contentType, body)))).build();
        });
    }

    /** Meetings of one length as a calendar file. */
    @GET
    @Path("file")
    @Produces({CALENDAR, MediaType.APPLICATION_JSON})
    public Response file(@QueryParam("from") List<String> starts, @QueryParam("minutes") String minutes,
            @QueryParam("key") List<String> keys) {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            if (reader.person().isEmpty()) throw new NotLoggedInException();
            MeetingFile file = search.file(reader, starts, minutes, keys);
            return Response.ok(search.write(file), CALENDAR)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"").build();
        });
    }
}
