package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.RoundStatus;
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

/** The rounds that live on an issue, page, project or space, as they are set up. */
@Path("/" + NamedHomes.COLLECTIONS + "/{key}/rounds")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RoundsResource {
    private final Rounds rounds;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public RoundsResource(Rounds rounds, CurrentReader currentReader, ProblemMapper problems) {
        this.rounds = requireNonNull(rounds, "rounds");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    public Response list(@PathParam("collection") String collection, @PathParam("key") String key,
            @QueryParam("archived") boolean archived) {
        return problems.guard(() -> {
            Reader reader = reader();
            return Response.ok(Json.write(rounds.list(reader, rounds.home(collection, key), archived))).build();
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("collection") String collection, @PathParam("key") String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return problems.guard(() -> {
            Reader reader = reader();
            Field fields = Body.read(contentType, body);
            return rounds.create(reader, rounds.home(collection, key), fields).answer(Response.Status.CREATED);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("collection") String collection, @PathParam("key") String key,
            @PathParam("id") String id) {
        return problems.guard(() -> rounds.get(reader(), rounds.home(collection, key), RoundParameters.round(id))
                .answer(Response.Status.OK));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("collection") String collection, @PathParam("key") String key,
            @PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            Reader reader = reader();
            Field fields = Body.read(contentType, body);
            IfMatch condition = IfMatch.parse(ifMatch);
            return rounds.save(reader, rounds.home(collection, key), RoundParameters.round(id), fields, condition)
                    .answer(Response.Status.OK);
        });
    }

    @POST
    @Path("{id}/{change: pause|resume|archive}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("collection") String collection, @PathParam("key") String key,
            @PathParam("id") String id, @PathParam("change") String change,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            Reader reader = reader();
            Field none = Body.read(contentType, body);
            none.isObject();
            none.flaws().refuse();
            RoundId round = RoundParameters.round(id);
            return rounds.change(reader, rounds.home(collection, key), round, status(change), IfMatch.parse(ifMatch))
                    .answer(Response.Status.OK);
        });
    }

    @POST
    @Path("{id}/duplicate")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response duplicate(@PathParam("collection") String collection, @PathParam("key") String key,
            @PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return problems.guard(() -> {
            Reader reader = reader();
            Field fields = Body.read(contentType, body);
            return rounds.duplicate(reader, rounds.home(collection, key), RoundParameters.round(id), fields)
                    .answer(Response.Status.CREATED);
        });
    }

    private static RoundStatus status(String change) {
        return switch (change) {
            case "pause" -> RoundStatus.PAUSED;
            case "resume" -> RoundStatus.ACTIVE;
            default -> RoundStatus.ARCHIVED;
        };
    }

    private Reader reader() {
        if (currentReader.person().isEmpty()) throw new NotLoggedInException();
        return currentReader.get();
    }
}
