package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.TaskWish;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The tasks of a page and what their dates mean on each clock. */
@Path("/pages/{id}/due-tasks")
@Produces(MediaType.APPLICATION_JSON)
public class DueTasksResource {
    private final DueTasksAnswers answers;
    private final Subjects subjects;
    private final ProblemMapper problems;

    @Inject
    public DueTasksResource(DueTasksAnswers answers, Subjects subjects, ProblemMapper problems) {
        this.answers = requireNonNull(answers, "answers");
        this.subjects = requireNonNull(subjects, "subjects");
        this.problems = requireNonNull(problems, "problems");
    }

    /** Whoever may see the page may ask, an anonymous reader too, who is told the dates alone (rule P2). */
    @GET
    @UnrestrictedAccess
    public Response get(@PathParam("id") String id, @QueryParam("children") boolean children,
            @QueryParam("done") boolean done, @QueryParam("undated") boolean undated) {
        return problems.guard(() -> {
            Subject page = subjects.find(SubjectType.PAGE, id)
                    .orElseThrow(() -> new SubjectNotFoundException(SubjectType.PAGE, id));
            return Response.ok(Json.write(answers.of(page, new TaskWish(children, done, undated)))).build();
        });
    }
}
