package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.CompanyCalendarService;
import app.meridian.core.person.Holidays;
import app.meridian.core.reader.CurrentReader;
import com.atlassian.annotations.security.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The regions and company calendars whose holidays can be chosen, by name. */
@Path("/regions")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RegionsResource {
    private final Holidays holidays;
    private final CompanyCalendarService calendars;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public RegionsResource(Holidays holidays, CompanyCalendarService calendars, CurrentReader currentReader,
            ProblemMapper problems) {
        this.holidays = requireNonNull(holidays, "holidays");
        this.calendars = requireNonNull(calendars, "calendars");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    public Response list() {
        return problems.guard(() -> {
            List<RegionJson> regions = holidays.regions(currentReader.get().locale()).stream()
                    .map(region -> new RegionJson(region.code(), region.name())).toList();
            List<RegionJson> uploaded = calendars.names().entrySet().stream()
                    .map(each -> new RegionJson(each.getKey(), each.getValue())).toList();
            return Response.ok(Json.write(new RegionsJson(regions, uploaded))).build();
        });
    }

    @JsonPropertyOrder({"regions", "calendars"})
    record RegionsJson(List<RegionJson> regions, List<RegionJson> calendars) {}

    @JsonPropertyOrder({"code", "name"})
    record RegionJson(String code, String name) {}
}
