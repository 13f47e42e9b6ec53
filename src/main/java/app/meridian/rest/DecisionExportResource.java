package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.DecisionId;
import app.meridian.core.person.Mentions;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.text.MadrWriter;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One decision to keep elsewhere. It tells when people's time ended, so it is for users only (rule P2). */
@Path("/decisions/{id}/export")
@Produces({MediaType.APPLICATION_JSON, "text/markdown", "text/csv"})
@LicensedOnly
public class DecisionExportResource {
    private final DecisionTransfers transfers;
    private final DecisionAnswers answers;
    private final MadrWriter madr;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public DecisionExportResource(DecisionTransfers transfers, DecisionAnswers answers, Mentions mentions,
            CurrentReader currentReader, ProblemMapper problems) {
        this.transfers = requireNonNull(transfers, "transfers");
        this.answers = requireNonNull(answers, "answers");
        this.madr = new MadrWriter(requireNonNull(mentions, "mentions"));
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    public Response get(@PathParam("id") String id, @QueryParam("format") String format) {
        return problems.guard(() -> {
            if (currentReader.person().isEmpty()) throw new NotLoggedInException();
            String kind = DecisionParameters.format(format, "json", "madr", "csv");
            return answer(currentReader.get(), DecisionParameters.decision(id), kind);
        });
    }

    private Response answer(Reader reader, DecisionId id, String kind) {
        if (kind.equals("json")) {
            return file(Json.write(transfers.get(reader, id)), MediaType.APPLICATION_JSON, id.value() + ".json");
        }
        if (kind.equals("madr")) {
            return file(madr.write(answers.view(reader, id)), "text/markdown; charset=UTF-8", id.value() + ".md");
        }
        DecisionJson decision = (DecisionJson) answers.get(reader, id).json();
        return file(DecisionCsv.head() + DecisionCsv.line(decision), "text/csv; charset=UTF-8", id.value() + ".csv");
    }

    private static Response file(String content, String type, String name) {
        return Response.ok(content).type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decision-" + name + '"').build();
    }
}
