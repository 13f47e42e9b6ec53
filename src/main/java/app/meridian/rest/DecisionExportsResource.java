package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
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

/** The decisions of a project or space to keep elsewhere. */
@Path("/{collection: projects|spaces}/{key}/decisions/export")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@LicensedOnly
public class DecisionExportsResource {
    private static final int CSV_PAGE = 100;
    private final DecisionTransfers transfers;
    private final Registers registers;
    private final NamedHomes homes;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public DecisionExportsResource(DecisionTransfers transfers, Registers registers, NamedHomes homes,
            CurrentReader currentReader, ProblemMapper problems) {
        this.transfers = requireNonNull(transfers, "transfers");
        this.registers = requireNonNull(registers, "registers");
        this.homes = requireNonNull(homes, "homes");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    /** JSON in pages; CSV whole, read and written page by page, so that it may be of any length. */
    @GET
    public Response get(@PathParam("collection") String collection, @PathParam("key") String key,
            @QueryParam("format") String format, @QueryParam("before") String before,
            @QueryParam("limit") String limit) {
        return problems.guard(() -> {
            if (currentReader.person().isEmpty()) throw new NotLoggedInException();
            Reader reader = currentReader.get();
            boolean json = DecisionParameters.format(format, "json", "csv").equals("json");
            Optional<Long> last = DecisionParameters.before(before);
            int most = RoundParameters.limit(limit, DecisionTransfers.MOST, DecisionTransfers.MOST);
            Container container = (Container) homes.find(collection, key);
            homes.requireVisible(reader.person(), container);
            return json ? Response.ok(Json.write(transfers.page(reader, container, last, most)))
                    .type(MediaType.APPLICATION_JSON).build() : csv(reader, container);
        });
    }

    private Response csv(Reader reader, Container container) {
        RegisterJson first = registers.list(reader, container, RegisterWish.all(Optional.empty(), CSV_PAGE));
        StreamingOutput output = stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            writer.write(DecisionCsv.head());
            RegisterJson page = first;
            writer.write(DecisionCsv.lines(page.values()));
            while (page.next() != null) {
                page = registers.list(reader, container,
                        RegisterWish.all(Optional.of(Long.parseLong(page.next())), CSV_PAGE));
                writer.write(DecisionCsv.lines(page.values()));
            }
            writer.flush();
        };
        return Response.ok(output).type("text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decisions.csv\"").build();
    }
}
