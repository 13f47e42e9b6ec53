package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows the rounds that live somewhere. Four reads for any number of people, days and answers. */
public final class BoardService {
    private final RoundStore rounds;
    private final Homes homes;
    private final RoundRights rights;
    private final BoardMaker maker;
    private final Clock clock;

    public BoardService(RoundStore rounds, Homes homes, RoundRights rights, BoardMaker maker, Clock clock) {
        this.rounds = requireNonNull(rounds, "rounds");
        this.homes = requireNonNull(homes, "homes");
        this.rights = requireNonNull(rights, "rights");
        this.maker = requireNonNull(maker, "maker");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * @param reader empty for an anonymous one
     * @param locale of the holidays' names
     * @throws app.meridian.core.subject.SubjectNotFoundException if the reader may not see the issue or page
     * @throws app.meridian.core.subject.ContainerNotVisibleException if the reader may not see the project or space
     * @throws RoundNotFoundException if the round does not live there
     */
    public Board board(Optional<PersonId> reader, Locale locale, Home home, BoardView view) {
        homes.requireVisible(reader, home);
        Optional<Container> container = homes.containerOf(home);
        Standing standing = rounds.find(home, container);
        Optional<Round> round = chosen(standing, view);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        BoardMaker.Request request = new BoardMaker.Request(reader, locale, round, view.day(), now);
        BoardMaker.Made made = maker.make(container, standing, request);
        List<Round> current = standing.rounds().stream()
                .filter(each -> each.status() != RoundStatus.ARCHIVED).toList();
        return new Board(now, home, made.readerZone(), current, made.shown(), made.blockers(),
                rights.canManage(reader, home, standing.managers()),
                reader.filter(person -> homes.canWrite(person, home)).isPresent(), made.seesStates());
    }

    /** The round that is asked for; else the first that asks, else the first that may ask again. */
    private static Optional<Round> chosen(Standing standing, BoardView view) {
        if (view.round().isPresent()) {
            RoundId wanted = view.round().get();
            return Optional.of(standing.round(wanted).orElseThrow(() -> new RoundNotFoundException(wanted)));
        }
        return first(standing, RoundStatus.ACTIVE).or(() -> first(standing, RoundStatus.PAUSED));
    }

    private static Optional<Round> first(Standing standing, RoundStatus status) {
        return standing.rounds().stream().filter(round -> round.status() == status).findFirst();
    }
}
