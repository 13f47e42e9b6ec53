package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
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

/** What the administrators of projects and spaces have set about due dates. */
@Path("/due-settings")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class DueSettingsResource {
    private final DueSettingsAnswers settings;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public DueSettingsResource(DueSettingsAnswers settings, CurrentReader currentReader, ProblemMapper problems) {
        this.settings = requireNonNull(settings, "settings");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    @Path("{collection: projects|spaces}/{key}")
    public Response get(@PathParam("collection") String collection, @PathParam("key") String key) {
        return problems.guard(() -> settings.of(actor(), collection, key).answer(Response.Status.OK));
    }

    @PUT
    @Path("{collection: projects|spaces}/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("collection") String collection, @PathParam("key") String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            PersonId actor = actor();
            Field fields = Body.read(contentType, body);
            IfMatch condition = IfMatch.parse(ifMatch);
            return settings.save(actor, collection, key, fields, condition).answer(Response.Status.OK);
        });
    }

    private PersonId actor() {
        return currentReader.person().orElseThrow(NotLoggedInException::new);
    }
}
