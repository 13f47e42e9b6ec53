package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** Whom the administrators of a project or space let set up rounds besides themselves. */
@Path("/{collection: projects|spaces}/{key}/round-managers")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RoundManagersResource {
    private final RoundManagersAnswers managers;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public RoundManagersResource(RoundManagersAnswers managers, CurrentReader currentReader, ProblemMapper problems) {
        this.managers = requireNonNull(managers, "managers");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    public Response get(@PathParam("collection") String collection, @PathParam("key") String key) {
        return problems.guard(() -> managers.of(currentReader.get(), collection, key).answer(Response.Status.OK));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("collection") String collection, @PathParam("key") String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            Field fields = Body.read(contentType, body);
            return managers.save(reader, collection, key, fields, IfMatch.parse(ifMatch))
                    .answer(Response.Status.OK);
        });
    }
}
