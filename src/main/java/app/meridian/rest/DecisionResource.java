package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.DecisionId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.function.BiFunction;

/** One decision. */
@Path("/decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {
    private final Decisions decisions;
    private final DecisionAnswers answers;
    private final NamedHomes homes;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public DecisionResource(Decisions decisions, DecisionAnswers answers, NamedHomes homes,
            CurrentReader currentReader, ProblemMapper problems) {
        this.decisions = requireNonNull(decisions, "decisions");
        this.answers = requireNonNull(answers, "answers");
        this.homes = requireNonNull(homes, "homes");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    @UnrestrictedAccess
    public Response get(@PathParam("id") String id) {
        return problems.guard(() -> answers.get(currentReader.get(), DecisionParameters.decision(id))
                .answer(Response.Status.OK));
    }

    @PUT
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            Reader reader = reader();
            Field fields = Body.read(contentType, body);
            return decisions.save(reader, DecisionParameters.decision(id), fields, IfMatch.parse(ifMatch))
                    .answer(Response.Status.OK);
        });
    }

    @POST
    @LicensedOnly
    @Path("{step: open|withdraw|reopen|decide|reject|leave-out|move}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response step(@PathParam("id") String id, @PathParam("step") String step,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            Reader reader = reader();
            DecisionStep wanted = DecisionStep.read(step, Body.read(contentType, body),
                    field -> DecisionParameters.home(field, homes));
            return decisions.step(reader, DecisionParameters.decision(id), wanted, IfMatch.parse(ifMatch))
                    .answer(Response.Status.OK);
        });
    }

    @PUT
    @LicensedOnly
    @Path("response")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response respond(@PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return problems.guard(() -> {
            Reader reader = reader();
            ResponseBody response = ResponseBody.read(Body.read(contentType, body));
            return decisions.respond(reader, DecisionParameters.decision(id), response).answer(Response.Status.OK);
        });
    }

    @GET
    @UnrestrictedAccess
    @Path("history")
    public Response history(@PathParam("id") String id) {
        return read(id, answers::history);
    }

    @GET
    @UnrestrictedAccess
    @Path("frozen")
    public Response frozen(@PathParam("id") String id) {
        return read(id, answers::frozen);
    }

    @GET
    @UnrestrictedAccess
    @Path("citations")
    public Response citations(@PathParam("id") String id) {
        return read(id, answers::citations);
    }

    private Response read(String id, BiFunction<Reader, DecisionId, Object> part) {
        return problems.guard(() -> Response.ok(Json.write(
                part.apply(currentReader.get(), DecisionParameters.decision(id)))).build());
    }

    private Reader reader() {
        if (currentReader.person().isEmpty()) throw new NotLoggedInException();
        return currentReader.get();
    }
}
