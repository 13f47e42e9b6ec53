package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.BlockerId;
import app.meridian.core.checkin.BlockerService;
import app.meridian.core.checkin.PageRequest;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Home;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** What is in the way on an issue, page, project or space. */
@Path("/" + NamedHomes.COLLECTIONS + "/{key}/blockers")
@Produces(MediaType.APPLICATION_JSON)
public class BlockersResource {
    private final Blockers blockers;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public BlockersResource(Blockers blockers, CurrentReader currentReader, ProblemMapper problems) {
        this.blockers = requireNonNull(blockers, "blockers");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    /** Whoever may see it may ask, an anonymous reader too, who is told no ages (rule P2). */
    @GET
    @UnrestrictedAccess
    public Response list(@PathParam("collection") String collection, @PathParam("key") String key,
            @QueryParam("state") String state, @QueryParam("before") String before,
            @QueryParam("limit") String limit) {
        return problems.guard(() -> {
            boolean open = RoundParameters.isFirst("state", state, "open", "resolved");
            Optional<BlockerId> last = RoundParameters.blockerIn("before", before);
            int most = RoundParameters.limit(limit, PageRequest.USUAL, BlockerService.MOST);
            Reader reader = currentReader.get();
            Home home = blockers.home(collection, key);
            return Response.ok(Json.write(open ? blockers.open(reader, home)
                    : blockers.resolved(reader, home, last, most))).build();
        });
    }

    @POST
    @LicensedOnly
    @Path("{blocker}/{change: resolve|reopen|hand-over}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("collection") String collection, @PathParam("key") String key,
            @PathParam("blocker") String blocker, @PathParam("change") String change,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            if (currentReader.person().isEmpty()) throw new NotLoggedInException();
            Field fields = Body.read(contentType, body);
            IfMatch condition = IfMatch.parse(ifMatch);
            Home home = blockers.home(collection, key);
            BlockerId id = RoundParameters.blocker(blocker);
            return changed(new Wish(currentReader.get(), home, id, condition), change, fields)
                    .answer(Response.Status.OK);
        });
    }

    private Versioned changed(Wish wish, String change, Field fields) {
        if (change.equals("resolve")) {
            return blockers.resolve(wish.reader, wish.home, wish.blocker, note(fields), wish.condition);
        }
        if (change.equals("hand-over")) {
            return blockers.handOver(wish.reader, wish.home, wish.blocker, owner(fields), wish.condition);
        }
        fields.isObject();
        fields.flaws().refuse();
        return blockers.reopen(wish.reader, wish.home, wish.blocker, wish.condition);
    }

    private static String note(Field fields) {
        fields.isObject("note");
        String note = fields.at("note").text().orElse("");
        fields.flaws().refuse();
        return note;
    }

    private static PersonId owner(Field fields) {
        fields.isObject("owner");
        Field owner = fields.at("owner").required();
        Optional<PersonId> read = AnswerBody.owner(owner);
        if (read.isEmpty()) owner.refuse(Message.of("meridian.rest.error.missing"));
        fields.flaws().refuse();
        return read.orElseThrow();
    }

    private record Wish(Reader reader, Home home, BlockerId blocker, IfMatch condition) {}
}
