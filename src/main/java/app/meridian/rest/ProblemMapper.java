package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.CheckInService;
import app.meridian.core.checkin.ClientKeyTakenException;
import app.meridian.core.checkin.Flaw;
import app.meridian.core.checkin.InvalidCheckInException;
import app.meridian.core.checkin.PostingNotAllowedException;
import app.meridian.core.subject.SubjectNotFoundException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers what went wrong, in Jira's shape in both products and in the reader's language (rule H6). */
@Component
public class ProblemMapper {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    private static final Problem FAILED = new Problem(500, "meridian.rest.error.failed");
    private static final Map<Class<?>, Problem> PROBLEMS = Map.of(
            NotJsonException.class, new Problem(400, "meridian.rest.error.not-json"),
            NotLoggedInException.class, new Problem(401, "meridian.rest.error.not-logged-in"),
            PostingNotAllowedException.class, new Problem(403, "meridian.check-ins.error.not-allowed"),
            SubjectNotFoundException.class, new Problem(404, "meridian.rest.error.not-found"),
            ClientKeyTakenException.class, new Problem(409, "meridian.check-ins.error.key-taken"),
            NotJsonTypeException.class, new Problem(415, "meridian.rest.error.not-json-type"));

    private final I18nResolver i18n;

    public ProblemMapper(@ComponentImport I18nResolver i18n) {
        this.i18n = requireNonNull(i18n, "i18n");
    }

    /**
     * What the work answers, or the problem it ran into. Never throws, never shows a stack trace. No cache keeps it: it
     * was made for one reader.
     */
    Response guard(Supplier<Response> work) {
        return Response.fromResponse(answer(work)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Response answer(Supplier<Response> work) {
        try {
            return work.get();
        } catch (InvalidCheckInException e) {
            return fields(messages(e.flaws()));
        } catch (BadRequestFieldException e) {
            return fields(Map.of(e.field(), i18n.getText(e.messageKey(), e.arguments())));
        } catch (OtherAuthorException e) {
            return otherAuthor();
        } catch (RuntimeException e) {
            Problem problem = PROBLEMS.getOrDefault(e.getClass(), FAILED);
            if (problem == FAILED) LOG.error("A request failed", e);
            return response(problem.status, new ErrorsJson(List.of(i18n.getText(problem.messageKey)), Map.of()));
        }
    }

    private Response otherAuthor() {
        String message = i18n.getText("meridian.check-ins.error.other-author");
        return response(409, new ErrorsJson(List.of(message), Map.of("author", message)));
    }

    private Map<String, String> messages(Map<String, Flaw> flaws) {
        Map<String, String> messages = new LinkedHashMap<>();
        flaws.forEach((field, flaw) -> messages.put(field, message(flaw)));
        return messages;
    }

    private String message(Flaw flaw) {
        return switch (flaw) {
            case EMPTY -> i18n.getText("meridian.check-ins.error.empty");
            case TOO_LONG -> i18n.getText("meridian.check-ins.error.too-long", CheckInService.LONGEST_ANSWER);
            case UNSTORABLE -> i18n.getText("meridian.check-ins.error.unstorable");
            case NOT_A_KEY -> i18n.getText("meridian.check-ins.error.not-a-key");
        };
    }

    private static Response fields(Map<String, String> messages) {
        return response(400, new ErrorsJson(List.of(), messages));
    }

    private static Response response(int status, ErrorsJson errors) {
        return Response.status(status).type(MediaType.APPLICATION_JSON).entity(Json.write(errors)).build();
    }

    private record Problem(int status, String messageKey) {}

    record ErrorsJson(List<String> errorMessages, Map<String, String> errors) {}
}
