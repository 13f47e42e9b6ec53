package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.TypedAnswer;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Home;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/** What people answer in a round, one answer for each of their days. */
@Path("/" + NamedHomes.COLLECTIONS + "/{key}/rounds/{round}/answers")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class AnswersResource {
    private final RoundAnswers answers;
    private final NamedHomes homes;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public AnswersResource(
            RoundAnswers answers, NamedHomes homes, CurrentReader currentReader, ProblemMapper problems) {
        this.answers = requireNonNull(answers, "answers");
        this.homes = requireNonNull(homes, "homes");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    /** One's own: 201 for the first, 200 for a change and for a first one that was sent before. */
    @PUT
    @Path("{day}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("collection") String collection, @PathParam("key") String key,
            @PathParam("round") String round, @PathParam("day") String day, @HeaderParam(HttpHeaders.CONTENT_TYPE)
            String contentType, @HeaderParam(HttpHeaders.IF_NONE_MATCH) List<String> ifNoneMatch,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, InputStream body) {
        return problems.guard(() -> {
            Reader reader = reader();
            Field fields = Body.read(contentType, body);
            AnswerCondition condition = AnswerCondition.parse(ifNoneMatch, ifMatch);
            PersonId author = reader.person().orElseThrow();
            RoundAnswers.Place place = place(collection, key, round);
            LocalDate date = RoundParameters.day("day", day);
            TypedAnswer answer = AnswerBody.read(fields, author);
            return answers.post(reader, place, date, answer, condition);
        });
    }

    /** Whoever wrote it, or administers the project or space. */
    @DELETE
    @Path("{answer}")
    public Response delete(@PathParam("collection") String collection, @PathParam("key") String key,
            @PathParam("round") String round, @PathParam("answer") String answer,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch) {
        return problems.guard(() -> {
            Reader reader = reader();
            IfMatch condition = IfMatch.parse(ifMatch);
            answers.delete(reader, place(collection, key, round), RoundParameters.turn(answer), condition);
            return Response.noContent().build();
        });
    }

    @GET
    @Path("{answer}/history")
    public Response history(@PathParam("collection") String collection, @PathParam("key") String key,
            @PathParam("round") String round, @PathParam("answer") String answer) {
        return problems.guard(() -> Response.ok(Json.write(answers.history(
                reader(), place(collection, key, round), RoundParameters.turn(answer)))).build());
    }

    private RoundAnswers.Place place(String collection, String key, String round) {
        Home home = homes.find(collection, key);
        RoundId id = RoundParameters.round(round);
        return new RoundAnswers.Place(home, id);
    }

    private Reader reader() {
        if (currentReader.person().isEmpty()) throw new NotLoggedInException();
        return currentReader.get();
    }
}
