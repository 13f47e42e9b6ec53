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
import java.util.function.Function;

/**
 * What administrators have set for those who have not set it themselves: for everybody, for groups, and within projects
 * and spaces, whose own administrators may set it too.
 */
@Path("/defaults")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class DefaultsResource {
    private final Defaults defaults;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public DefaultsResource(Defaults defaults, CurrentReader currentReader, ProblemMapper problems) {
        this.defaults = requireNonNull(defaults, "defaults");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    /** Those for everybody and for groups. */
    @GET
    public Response list() {
        return problems.guard(() -> Response.ok(Json.write(defaults.list(actor()))).build());
    }

    @GET
    @Path("company")
    public Response getCompany() {
        return get(actor -> NamedScope.COMPANY);
    }

    @PUT
    @Path("company")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putCompany(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return put(actor -> NamedScope.COMPANY, contentType, ifMatch, body);
    }

    @DELETE
    @Path("company")
    public Response deleteCompany(@HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch) {
        return delete(actor -> NamedScope.COMPANY, ifMatch);
    }

    @GET
    @Path("groups")
    public Response getGroup(@QueryParam("name") String name) {
        return get(actor -> Defaults.group(name));
    }

    @PUT
    @Path("groups")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putGroup(@QueryParam("name") String name, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return put(actor -> Defaults.group(name), contentType, ifMatch, body);
    }

    @DELETE
    @Path("groups")
    public Response deleteGroup(@QueryParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch) {
        return delete(actor -> Defaults.group(name), ifMatch);
    }

    @GET
    @Path("{collection: projects|spaces}/{key}")
    public Response getContainer(@PathParam("collection") String collection, @PathParam("key") String key) {
        return get(actor -> defaults.within(actor, collection, key));
    }

    @PUT
    @Path("{collection: projects|spaces}/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putContainer(@PathParam("collection") String collection, @PathParam("key") String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return put(actor -> defaults.within(actor, collection, key), contentType, ifMatch, body);
    }

    @DELETE
    @Path("{collection: projects|spaces}/{key}")
    public Response deleteContainer(@PathParam("collection") String collection, @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch) {
        return delete(actor -> defaults.within(actor, collection, key), ifMatch);
    }

    private Response get(Function<PersonId, NamedScope> scope) {
        return problems.guard(() -> {
            PersonId actor = actor();
            return defaults.of(actor, scope.apply(actor)).answer(Response.Status.OK);
        });
    }

    private Response put(Function<PersonId, NamedScope> scope, String contentType, List<String> ifMatch,
            InputStream body) {
        return problems.guard(() -> {
            PersonId actor = actor();
            Field fields = Body.read(contentType, body);
            IfMatch condition = IfMatch.parse(ifMatch);
            return defaults.save(actor, scope.apply(actor), fields, condition).answer(Response.Status.OK);
        });
    }

    private Response delete(Function<PersonId, NamedScope> scope, List<String> ifMatch) {
        return problems.guard(() -> {
            PersonId actor = actor();
            defaults.delete(actor, scope.apply(actor), IfMatch.parse(ifMatch));
            return Response.noContent().build();
        });
    }

    private PersonId actor() {
        return currentReader.person().orElseThrow(NotLoggedInException::new);
    }
}
