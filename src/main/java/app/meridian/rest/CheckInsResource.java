package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.CheckInId;
import app.meridian.core.checkin.CheckInService;
import app.meridian.core.checkin.Page;
import app.meridian.core.checkin.PageRequest;
import app.meridian.core.checkin.Posted;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The check-ins of an issue or a page. Posting takes JSON that is called JSON, and nothing else: a form of another site
 * cannot send that, and the browser asks before a script of another site may
 * (developer.atlassian.com/server/jira/platform/form-token-handling).
 */
@Path("/{collection: issues|pages}/{keyOrId}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
public class CheckInsResource {
    private final CheckInService checkIns;
    private final Subjects subjects;
    private final CurrentReader currentReader;
    private final CheckInsJson json;
    private final ProblemMapper problems;

    @Inject
    public CheckInsResource(CheckInService checkIns, Subjects subjects, CurrentReader currentReader, CheckInsJson json,
            ProblemMapper problems) {
        this.checkIns = requireNonNull(checkIns, "checkIns");
        this.subjects = requireNonNull(subjects, "subjects");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.json = requireNonNull(json, "json");
        this.problems = requireNonNull(problems, "problems");
    }

    /** Newest first; whoever may see the subject may read them, an anonymous reader too. */
    @GET
    @UnrestrictedAccess
    public Response list(@PathParam("collection") String collection, @PathParam("keyOrId") String keyOrId,
            @QueryParam("limit") String limit, @QueryParam("before") String before) {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            PageRequest request = Paging.parse(limit, before);
            Subject subject = subject(collection, keyOrId);
            Page page = checkIns.list(reader.person(), subject, request);
            return Response.ok(json.page(subject, page, request, reader)).build();
        });
    }

    /** 201 for a new check-in, 200 with the stored one for a post that was sent before. */
    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(@PathParam("collection") String collection, @PathParam("keyOrId") String keyOrId,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return problems.guard(() -> {
            Body.requireJson(contentType);
            Reader reader = currentReader.get();
            PersonId author = reader.person().orElseThrow(NotLoggedInException::new);
            Subject subject = subject(collection, keyOrId);
            checkIns.requireVisible(Optional.of(author), subject);
            CheckInBody checkIn = CheckInBody.first(Body.read(contentType, body), author);
            Posted posted = checkIns.post(author, reader.zone(), subject, checkIn.typed(), checkIn.clientKey());
            Response.Status status = posted.created() ? Response.Status.CREATED : Response.Status.OK;
            return json.versioned(posted.checkIn(), reader).answer(status);
        });
    }

    /** By its author, until the day on which they wrote is over on their clock. */
    @PUT
    @LicensedOnly
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("collection") String collection, @PathParam("keyOrId") String keyOrId,
            @PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            Body.requireJson(contentType);
            Reader reader = currentReader.get();
            PersonId author = reader.person().orElseThrow(NotLoggedInException::new);
            Subject subject = subject(collection, keyOrId);
            Supplier<Versioned> stored = stored(reader, subject, RoundParameters.checkIn(id));
            CheckInBody checkIn = CheckInBody.change(Body.read(contentType, body), author);
            return Versioned.change(IfMatch.parse(ifMatch), stored, version -> json.versioned(checkIns.edit(
                    author, subject, RoundParameters.checkIn(id), checkIn.typed(), version), reader))
                    .answer(Response.Status.OK);
        });
    }

    /** As {@link #put}; by whoever administers the project or space at any time. */
    @DELETE
    @LicensedOnly
    @Path("{id}")
    public Response delete(@PathParam("collection") String collection, @PathParam("keyOrId") String keyOrId,
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch) {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            PersonId actor = reader.person().orElseThrow(NotLoggedInException::new);
            Subject subject = subject(collection, keyOrId);
            Supplier<Versioned> stored = stored(reader, subject, RoundParameters.checkIn(id));
            Versioned.change(IfMatch.parse(ifMatch), stored, version -> json.versioned(checkIns.delete(
                    actor, subject, RoundParameters.checkIn(id), version), reader));
            return Response.noContent().build();
        });
    }

    @GET
    @UnrestrictedAccess
    @Path("{id}/history")
    public Response history(@PathParam("collection") String collection, @PathParam("keyOrId") String keyOrId,
            @PathParam("id") String id) {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            return Response.ok(json.history(checkIns.history(reader.person(), subject(collection, keyOrId),
                    RoundParameters.checkIn(id)), reader)).build();
        });
    }

    private Supplier<Versioned> stored(Reader reader, Subject subject, CheckInId id) {
        return () -> json.versioned(checkIns.get(reader.person(), subject, id), reader);
    }

    private Subject subject(String collection, String keyOrId) {
        SubjectType type = SubjectType.ofCollection(collection).orElseThrow();
        return subjects.find(type, keyOrId).orElseThrow(() -> new SubjectNotFoundException(type, keyOrId));
    }
}
