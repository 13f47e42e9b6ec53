package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** Holidays that administrators upload. Whoever is logged in finds their names among the regions. */
@Path("/calendars")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class CompanyCalendarsResource {
    private final CompanyCalendars calendars;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public CompanyCalendarsResource(CompanyCalendars calendars, CurrentReader currentReader, ProblemMapper problems) {
        this.calendars = requireNonNull(calendars, "calendars");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    public Response list() {
        return problems.guard(() -> Response.ok(Json.write(calendars.list(actor()))).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return problems.guard(() -> {
            PersonId actor = actor();
            return calendars.add(actor, Body.read(contentType, body)).answer(Response.Status.CREATED);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return problems.guard(() -> calendars.of(actor(), id).answer(Response.Status.OK));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            PersonId actor = actor();
            Field fields = Body.read(contentType, body);
            return calendars.replace(actor, id, fields, IfMatch.parse(ifMatch)).answer(Response.Status.OK);
        });
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch) {
        return problems.guard(() -> {
            calendars.delete(actor(), id, IfMatch.parse(ifMatch));
            return Response.noContent().build();
        });
    }

    private PersonId actor() {
        return currentReader.person().orElseThrow(NotLoggedInException::new);
    }
}
