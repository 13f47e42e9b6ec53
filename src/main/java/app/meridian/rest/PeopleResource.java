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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The people whom the reader shares a project or space with, by user key. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class PeopleResource {
    private static final int MOST = 50;

    private final ColleaguesJson colleagues;
    private final OwnHours own;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public PeopleResource(ColleaguesJson colleagues, OwnHours own, CurrentReader currentReader,
            ProblemMapper problems) {
        this.colleagues = requireNonNull(colleagues, "colleagues");
        this.own = requireNonNull(own, "own");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    /** In the order of the keys; whom the reader may not see, or who does not exist, is left out. */
    @GET
    public Response list(@QueryParam("key") List<String> keys) {
        return problems.guard(() -> Response.ok(Json.write(colleagues.of(currentReader.get(), ids(keys)))).build());
    }

    /** The same as at {@code people/me}: nobody changes what others say about themselves. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@QueryParam("key") List<String> keys, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            PersonId self = currentReader.person().orElseThrow(NotLoggedInException::new);
            if (!ids(keys).equals(List.of(self))) throw new OtherPersonException();
            Field profile = Body.read(contentType, body);
            IfMatch condition = IfMatch.parse(ifMatch);
            return own.save(self, own.read(self, profile), condition).answer(Response.Status.OK);
        });
    }

    private static List<PersonId> ids(List<String> keys) {
        List<PersonId> ids = keys.stream().filter(key -> !key.isBlank()).map(PersonId::new).distinct().toList();
        if (ids.isEmpty()) throw wrongKeys(Message.of("meridian.rest.error.missing"));
        if (ids.size() > MOST) throw wrongKeys(Message.of("meridian.hours.error.too-many", String.valueOf(MOST)));
        return ids;
    }

    private static BadFieldsException wrongKeys(Message message) {
        return new BadFieldsException(Map.of("key", message));
    }
}
