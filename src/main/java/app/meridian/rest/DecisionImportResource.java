package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.DecisionId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** Takes in what was exported. */
@Path("/{collection: projects|spaces}/{key}/decisions/import")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class DecisionImportResource {
    private final DecisionTransfers transfers;
    private final DecisionAnswers answers;
    private final NamedHomes homes;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public DecisionImportResource(DecisionTransfers transfers, DecisionAnswers answers, NamedHomes homes,
            CurrentReader currentReader, ProblemMapper problems) {
        this.transfers = requireNonNull(transfers, "transfers");
        this.answers = requireNonNull(answers, "answers");
        this.homes = requireNonNull(homes, "homes");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("collection") String collection, @PathParam("key") String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return problems.guard(() -> {
            if (currentReader.person().isEmpty()) throw new NotLoggedInException();
            Reader reader = currentReader.get();
            Field fields = Body.read(contentType, body);
            Container container = (Container) homes.find(collection, key);
            homes.requireVisible(reader.person(), container);
            List<DecisionId> made = transfers.add(reader, container, fields);
            return Response.status(Response.Status.CREATED)
                    .entity(Json.write(new DecisionLinkJson.ListJson(answers.links(reader, made)))).build();
        });
    }
}
