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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The decisions of a project or space, by what they are and in parts. */
@Path("/{collection: projects|spaces}/{key}/register")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {
    private final Registers registers;
    private final NamedHomes homes;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public RegisterResource(
            Registers registers, NamedHomes homes, CurrentReader currentReader, ProblemMapper problems) {
        this.registers = requireNonNull(registers, "registers");
        this.homes = requireNonNull(homes, "homes");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    @UnrestrictedAccess
    public Response list(@PathParam("collection") String collection, @PathParam("key") String key,
            @Context UriInfo address) {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            RegisterWish wish = RegisterWish.read(address.getQueryParameters(), reader);
            Container container = (Container) homes.find(collection, key);
            return Response.ok(Json.write(registers.list(reader, container, wish))).build();
        });
    }
}
