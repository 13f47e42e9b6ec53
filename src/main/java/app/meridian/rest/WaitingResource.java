package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.Round;
import app.meridian.core.checkin.WaitingService;
import app.meridian.core.checkin.WaitingTurn;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.rest.WaitingJson.CountJson;
import app.meridian.rest.WaitingJson.EntryJson;
import app.meridian.rest.WaitingJson.NamedRoundJson;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.Optional;

/** What waits for the reader (rule P4). */
@Path("/waiting")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class WaitingResource {
    private final WaitingService waiting;
    private final CheckInTellers tellers;
    private final CurrentReader currentReader;
    private final ProblemMapper problems;

    @Inject
    public WaitingResource(WaitingService waiting, CheckInTellers tellers, CurrentReader currentReader,
            ProblemMapper problems) {
        this.waiting = requireNonNull(waiting, "waiting");
        this.tellers = requireNonNull(tellers, "tellers");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.problems = requireNonNull(problems, "problems");
    }

    @GET
    public Response list() {
        return problems.guard(() -> {
            Reader reader = currentReader.get();
            PersonId person = reader.person().orElseThrow(NotLoggedInException::new);
            CheckInTeller teller = tellers.of(reader);
            return Response.ok(Json.write(new WaitingJson(BoardParts.now(teller.now()),
                    waiting.list(person, reader.locale()).stream().map(turn -> entry(turn, teller)).toList()))).build();
        });
    }

    /** It stands on every page, so it must cost next to nothing. */
    @GET
    @Path("count")
    public Response count() {
        return problems.guard(() -> {
            Reader nowhere = currentReader.in(ZoneOffset.UTC);
            int count = waiting.count(nowhere.person().orElseThrow(NotLoggedInException::new));
            String text = tellers.of(nowhere).words().waitingCount(count, WaitingService.MOST);
            return Response.ok(Json.write(new CountJson(count, text))).build();
        });
    }

    private static EntryJson entry(WaitingTurn turn, CheckInTeller teller) {
        Round round = turn.round();
        return new EntryJson(new NamedRoundJson(String.valueOf(round.id().value()), round.fields().name()),
                NamedHome.of(round.home(), turn.home()), turn.day().toString(), teller.words().day(turn.day()),
                MomentJson.ofEnd(turn.window().closes(), teller.reader(), teller.now()),
                teller.words().waiting(turn.window().closes(), Optional.of(turn.left())));
    }
}
