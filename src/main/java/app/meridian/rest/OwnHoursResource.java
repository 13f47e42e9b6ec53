package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.reader.CurrentReader;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** What the reader says about their own working time. */
@Path("/people/me")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class OwnHoursResource {
    private final OwnHours own;
    private final ImportedFiles files;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public OwnHoursResource(OwnHours own, ImportedFiles files, CurrentReader currentReader,
            ProblemMapper problems) {
        this.own = requireNonNull(own, "own");
        this.files = requireNonNull(files, "files");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    public Response get() {
        return problems.guard(() -> own.of(self()).answer(Response.Status.OK));
    }

    /** 409 with the stored profile if that is another one than the client has read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            PersonId self = self();
            Field profile = Body.read(contentType, body);
            IfMatch condition = IfMatch.parse(ifMatch);
            return own.save(self, own.read(self, profile), condition).answer(Response.Status.OK);
        });
    }

    /** The next days as they would be; nothing is stored. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return problems.guard(() -> {
            PersonId self = self();
            ProfileFields fields = own.read(self, Body.read(contentType, body));
            return Response.ok(Json.write(own.preview(self, fields, currentReader.get().locale()))).build();
        });
    }

    /** The leave that an iCalendar file holds; nothing is stored. */
    @POST
    @Path("leave-file")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response leaveFile(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return problems.guard(() -> {
            self();
            return Response.ok(Json.write(files.leave(Body.read(contentType, body)))).build();
        });
    }

    private PersonId self() {
        return currentReader.person().orElseThrow(NotLoggedInException::new);
    }
}
