package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.ExportPage;
import app.meridian.core.checkin.RoundExport;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.TurnId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Home;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The answers of a round over some time, for other programs. */
@Path("/" + NamedHomes.COLLECTIONS + "/{key}/rounds/{round}/export")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@LicensedOnly
public class RoundExportResource {
    private static final int USUAL = 100;
    private final RoundExport export;
    private final NamedHomes homes;
    private final CheckInTellers tellers;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public RoundExportResource(RoundExport export, NamedHomes homes, CheckInTellers tellers,
            CurrentReader currentReader, ProblemMapper problems) {
        this.export = requireNonNull(export, "export");
        this.homes = requireNonNull(homes, "homes");
        this.tellers = requireNonNull(tellers, "tellers");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    /** JSON in pages; CSV whole, read and written page by page, so that it may be of any length. */
    @GET
    public Response get(@PathParam("collection") String collection, @PathParam("key") String key,
            @PathParam("round") String round, @QueryParam("from") String from, @QueryParam("to") String to,
            @QueryParam("format") String format, @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        return problems.guard(() -> {
            boolean json = RoundParameters.isFirst("format", format, "json", "csv");
            RoundExport.Days days = RoundParameters.days(from, to);
            Optional<TurnId> last = RoundParameters.turnIn("after", after);
            int most = RoundParameters.limit(limit, USUAL, RoundExport.MOST);
            Wanted wanted = new Wanted(currentReader.get(), homes.find(collection, key),
                    RoundParameters.round(round), days);
            return json ? Response.ok(Json.write(page(wanted, last, most))).type(MediaType.APPLICATION_JSON).build()
                    : csv(wanted);
        });
    }

    private RoundExportJson page(Wanted wanted, Optional<TurnId> after, int limit) {
        ExportPage page = export.page(
                wanted.reader.person(), wanted.home, wanted.round, wanted.days, after, limit);
        return RoundExportJson.of(page, wanted.days, limit, tellers.of(wanted.reader));
    }

    /** The first page is read before anything is answered, so that a refusal is still one. */
    private Response csv(Wanted wanted) {
        RoundExportJson first = page(wanted, Optional.empty(), RoundExport.MOST);
        StreamingOutput output = stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            writer.write(RoundExportCsv.head());
            RoundExportJson page = first;
            writer.write(RoundExportCsv.lines(page));
            while (page.nextAfter() != null) {
                page = page(wanted, RoundParameters.turnIn("after", page.nextAfter()), RoundExport.MOST);
                writer.write(RoundExportCsv.lines(page));
            }
            writer.flush();
        };
        return Response.ok(output).type("text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"check-ins.csv\"").build();
    }

    private record Wanted(Reader reader, Home home, RoundId round, RoundExport.Days days) {}
}
