package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.KeyChanges;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * Lets administrators tell that a person has another user key. Jira tells plugins so, too, but not in a published way
 * (decision 0008).
 */
@Path("/people/key-changes")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class KeyChangesResource {
    private final KeyChanges changes;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public KeyChangesResource(KeyChanges changes, CurrentReader currentReader, ProblemMapper problems) {
        this.changes = requireNonNull(changes, "changes");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return problems.guard(() -> {
            PersonId actor = currentReader.person().orElseThrow(NotLoggedInException::new);
            Field change = Body.read(contentType, body);
            change.isObject("from", "to");
            String old = key(change.at("from"));
            String current = key(change.at("to"));
            change.flaws().refuse();
            RuleFlaws.note(change, Map.of(), () -> changes.follow(actor, new PersonId(old), new PersonId(current)));
            change.flaws().refuse();
            return Response.noContent().build();
        });
    }

    /** Empty, and noted, where there is none. */
    private static String key(Field field) {
        Optional<String> key = field.text().filter(text -> !text.isBlank());
        if (key.isEmpty()) field.refuse(Message.of("meridian.rest.error.missing"));
        return key.orElse("");
    }
}
