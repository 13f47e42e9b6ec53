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

/** What decisions can start with, in the whole company. */
@Path("/decision-templates")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class TemplatesResource {
    private final Templates templates;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public TemplatesResource(Templates templates, CurrentReader currentReader, ProblemMapper problems) {
        this.templates = requireNonNull(templates, "templates");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    public Response list(@QueryParam("locale") String locale) {
        return problems.guard(() -> Response.ok(Json.write(templates.list(reader(), locale))).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return problems.guard(() -> {
            Reader reader = reader();
            return templates.create(reader, Body.read(contentType, body)).answer(Response.Status.CREATED);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return problems.guard(() -> templates.get(reader(), id).answer(Response.Status.OK));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            Reader reader = reader();
            Field fields = Body.read(contentType, body);
            return templates.save(reader, id, fields, IfMatch.parse(ifMatch)).answer(Response.Status.OK);
        });
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return problems.guard(() -> {
            Reader reader = reader();
            return Response.ok(Json.write(templates.preview(reader, Body.read(contentType, body)))).build();
        });
    }

    private Reader reader() {
        if (currentReader.person().isEmpty()) throw new NotLoggedInException();
        return currentReader.get();
    }
}
