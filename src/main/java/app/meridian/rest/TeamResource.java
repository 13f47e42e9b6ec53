package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.team.ClockDay;
import app.meridian.core.team.TeamService;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When the people of a project, a space or a group work on a day of the reader's clock. */
@Path("/team")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class TeamResource {
    private final TeamService teams;
    private final Crews crews;
    private final TeamAnswers answers;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public TeamResource(TeamService teams, Crews crews, TeamAnswers answers, CurrentReader currentReader,
            ProblemMapper problems) {
        this.teams = requireNonNull(teams, "teams");
        this.crews = requireNonNull(crews, "crews");
        this.answers = requireNonNull(answers, "answers");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    /** Exactly one of project, space, group and keys; today if no day is named. */
    @GET
    public Response show(@QueryParam("project") String project, @QueryParam("space") String space,
            @QueryParam("group") String group, @QueryParam("key") List<String> keys, @QueryParam("day") String day) {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            if (reader.person().isEmpty()) throw new NotLoggedInException();
            Optional<LocalDate> date = Optional.ofNullable(day).filter(text -> !text.isBlank()).map(TeamResource::date);
            return Response.ok(Json.write(answers.json(
                    teams.dayOf(reader, crews.of(project, space, group, keys), date), reader))).build();
        });
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (ClockDay.DATES.contains(date)) return date;
            throw wrong(FieldFlaw.of(FieldFlaw.Kind.DATE_OUT_OF_RANGE, text));
        } catch (DateTimeException notADate) {
            throw wrong(FieldFlaw.of(FieldFlaw.Kind.NOT_A_DATE, text));
        }
    }

    private static BadFieldsException wrong(FieldFlaw flaw) {
        return new BadFieldsException(Map.of("day", FieldMessages.of(flaw)));
    }
}
