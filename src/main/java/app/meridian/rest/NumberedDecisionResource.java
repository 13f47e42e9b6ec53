package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A decision by what people call it. */
@Path("/{collection: projects|spaces}/{key}/decisions/{number: \\d+}")
@Produces(MediaType.APPLICATION_JSON)
public class NumberedDecisionResource {
    private final DecisionAnswers answers;
    private final NamedHomes homes;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public NumberedDecisionResource(
            DecisionAnswers answers, NamedHomes homes, CurrentReader currentReader, ProblemMapper problems) {
        this.answers = requireNonNull(answers, "answers");
        this.homes = requireNonNull(homes, "homes");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    @UnrestrictedAccess
    public Response get(@PathParam("collection") String collection, @PathParam("key") String key,
            @PathParam("number") String number) {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            Container container = (Container) homes.find(collection, key);
            return answers.get(reader, container, DecisionParameters.decision(number).value())
                    .answer(Response.Status.OK);
        });
    }
}
