package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.BlockerNotFoundException;
import app.meridian.core.checkin.BlockerNotYoursException;
import app.meridian.core.checkin.CheckInNotFoundException;
import app.meridian.core.checkin.CheckInOverException;
import app.meridian.core.checkin.CheckInService;
import app.meridian.core.person.ClientKeyTakenException;
import app.meridian.core.checkin.Flaw;
import app.meridian.core.checkin.InvalidCheckInException;
import app.meridian.core.checkin.NotAskedException;
import app.meridian.core.checkin.NotAuthorException;
import app.meridian.core.checkin.NotRoundManagerException;
import app.meridian.core.checkin.PostingNotAllowedException;
import app.meridian.core.checkin.RoundNotFoundException;
import app.meridian.core.checkin.TurnNotFoundException;
import app.meridian.core.decision.DecisionNotAllowedException;
import app.meridian.core.decision.DecisionNotFoundException;
import app.meridian.core.decision.DecisionNotYoursException;
import app.meridian.core.decision.TemplateNotFoundException;
import app.meridian.core.duedate.SchedulingNotAllowedException;
import app.meridian.core.person.CalendarNotFoundException;
import app.meridian.core.person.GroupNotFoundException;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.NotAdministratorException;
import app.meridian.core.subject.ContainerNotVisibleException;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.core.team.TeamNotFoundException;
import app.meridian.core.worktime.OutsideCalendarException;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers what went wrong, in Jira's shape in both products and in the reader's language (rule H6). */
@Component
public class ProblemMapper {
    /** For answers that are the same for everybody and for some time. */
    static final String AN_HOUR = "private, max-age=3600";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    private static final Problem FAILED = new Problem(500, "meridian.rest.error.failed");
    private static final Map<Class<?>, Problem> PROBLEMS = Map.ofEntries(
            Map.entry(NotJsonException.class, new Problem(400, "meridian.rest.error.not-json")),
            Map.entry(OutsideCalendarException.class, new Problem(400, "meridian.rest.error.too-far")),
            Map.entry(NotLoggedInException.class, new Problem(401, "meridian.rest.error.not-logged-in")),
            Map.entry(PostingNotAllowedException.class, new Problem(403, "meridian.check-ins.error.not-allowed")),
            Map.entry(NotAskedException.class, new Problem(403, "meridian.rounds.error.not-asked")),
            Map.entry(NotAuthorException.class, new Problem(403, "meridian.rounds.error.not-author")),
            Map.entry(BlockerNotYoursException.class, new Problem(403, "meridian.blockers.error.not-yours")),
            Map.entry(BlockerNotFoundException.class, new Problem(404, "meridian.rest.error.not-found")),
            Map.entry(CheckInNotFoundException.class, new Problem(404, "meridian.rest.error.not-found")),
            Map.entry(CheckInOverException.class, new Problem(409, "meridian.check-ins.error.over")),
            Map.entry(TurnNotFoundException.class, new Problem(404, "meridian.rest.error.not-found")),
            Map.entry(NotRoundManagerException.class, new Problem(403, "meridian.rounds.error.not-manager")),
            Map.entry(SchedulingNotAllowedException.class, new Problem(403, "meridian.due.error.not-allowed")),
            Map.entry(OtherPersonException.class, new Problem(403, "meridian.hours.error.other-person")),
            Map.entry(NotAdministratorException.class, new Problem(403, "meridian.hours.error.not-administrator")),
            Map.entry(SubjectNotFoundException.class, new Problem(404, "meridian.rest.error.not-found")),
            Map.entry(ContainerNotVisibleException.class, new Problem(404, "meridian.rest.error.not-found")),
            Map.entry(ContainerNotFoundException.class, new Problem(404, "meridian.rest.error.not-found")),
            Map.entry(TeamNotFoundException.class, new Problem(404, "meridian.rest.error.not-found")),
            Map.entry(CalendarNotFoundException.class, new Problem(404, "meridian.rest.error.not-found")),
            Map.entry(RoundNotFoundException.class, new Problem(404, "meridian.rest.error.not-found")),
            Map.entry(NoSuchRecordException.class, new Problem(404, "meridian.rest.error.not-found")),
            Map.entry(DecisionNotFoundException.class, new Problem(404, "meridian.rest.error.not-found")),
            Map.entry(TemplateNotFoundException.class, new Problem(404, "meridian.rest.error.not-found")),
            Map.entry(DecisionNotAllowedException.class, new Problem(403, "meridian.decisions.error.not-allowed")),
            Map.entry(DecisionNotYoursException.class, new Problem(403, "meridian.decisions.error.not-yours")),
            Map.entry(GroupNotFoundException.class, new Problem(404, "meridian.hours.error.no-group")),
            Map.entry(ClientKeyTakenException.class, new Problem(409, "meridian.check-ins.error.key-taken")),
            Map.entry(TooLargeException.class, new Problem(413, "meridian.rest.error.too-large")),
            Map.entry(NotJsonTypeException.class, new Problem(415, "meridian.rest.error.not-json-type")),
            Map.entry(NoConditionException.class, new Problem(428, "meridian.rest.error.no-condition")));

    private final Sentences sentences;

    public ProblemMapper(Sentences sentences) {
        this.sentences = requireNonNull(sentences, "sentences");
    }

    /**
     * What the work answers, or the problem it ran into. Never throws, never shows a stack trace. No cache keeps it,
     * unless the answer says otherwise: it was made for one reader.
     */
    Response guard(Supplier<Response> work) {
        Response answer = answer(work);
        if (answer.getHeaderString(HttpHeaders.CACHE_CONTROL) != null) return answer;
        return Response.fromResponse(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Response answer(Supplier<Response> work) {
        try {
            return work.get();
        } catch (InvalidCheckInException e) {
            return fields(e.flaws(), ProblemMapper::message);
        } catch (InvalidFieldsException e) {
            return fields(e.flaws(), FieldMessages::of);
        } catch (BadFieldsException e) {
            return fields(e.messages(), Function.identity());
        } catch (BadRequestFieldException e) {
            return fields(Map.of(e.field(), e), field -> Message.of(field.messageKey(), field.arguments()));
        } catch (OtherAuthorException e) {
            return named(409, List.of("author"), Message.of("meridian.check-ins.error.other-author"));
        } catch (RefusedDayException e) {
            return named(409, List.of("day"), e.reason());
        } catch (HoursNotVisibleException e) {
            return named(404, e.paths(), Message.of("meridian.hours.error.not-visible"));
        } catch (StaleException e) {
            return stale(e);
        } catch (RuntimeException e) {
            Problem problem = PROBLEMS.getOrDefault(e.getClass(), FAILED);
            if (problem == FAILED) LOG.error("A request failed", e);
            return response(problem.status, ErrorsJson.of(sentences.say(Message.of(problem.messageKey))));
        }
    }

    private static Message message(Flaw flaw) {
        return switch (flaw) {
            case EMPTY -> Message.of("meridian.check-ins.error.empty");
            case TOO_LONG -> Message.of("meridian.check-ins.error.too-long", CheckInService.LONGEST_ANSWER);
            case UNSTORABLE -> Message.of("meridian.check-ins.error.unstorable");
            case NOT_A_KEY -> Message.of("meridian.check-ins.error.not-a-key");
        };
    }

    private <T> Response fields(Map<String, T> flaws, Function<T, Message> message) {
        Map<String, String> errors = new LinkedHashMap<>();
        flaws.forEach((field, flaw) -> errors.put(field, sentences.say(message.apply(flaw))));
        return response(400, new ErrorsJson(List.of(), errors, null));
    }

    /** One sentence, which is about all of these fields. */
    private Response named(int status, List<String> fields, Message problem) {
        String message = sentences.say(problem);
        Map<String, String> errors = new LinkedHashMap<>();
        fields.forEach(field -> errors.put(field, message));
        return response(status, new ErrorsJson(List.of(message), errors, null));
    }

    private Response stale(StaleException stale) {
        Versioned current = stale.current();
        String message = sentences.say(stale.why());
        Response answer = response(409, new ErrorsJson(List.of(message), Map.of(), current.json()));
        return Response.fromResponse(answer).header(HttpHeaders.ETAG, IfMatch.tag(current.version())).build();
    }

    private static Response response(int status, ErrorsJson errors) {
        return Response.status(status).type(MediaType.APPLICATION_JSON).entity(Json.write(errors)).build();
    }

    private record Problem(int status, String messageKey) {}

    /** @param current what is stored, for a change that was made from something else; null for other problems */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"errorMessages", "errors", "current"})
    record ErrorsJson(List<String> errorMessages, Map<String, String> errors, Object current) {
        static ErrorsJson of(String message) {
            return new ErrorsJson(List.of(message), Map.of(), null);
        }
    }
}
