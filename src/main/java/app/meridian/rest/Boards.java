package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.Board;
import app.meridian.core.checkin.BoardService;
import app.meridian.core.checkin.BoardView;
import app.meridian.core.checkin.PersonTurn;
import app.meridian.core.person.Person;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.SubjectNotFoundException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads boards for whoever asks. */
@Component
public class Boards {
    private final BoardService boards;
    private final NamedHomes homes;
    private final CheckInTellers tellers;
    private final CurrentReader currentReader;

    public Boards(BoardService boards, NamedHomes homes, CheckInTellers tellers, CurrentReader currentReader) {
        this.boards = requireNonNull(boards, "boards");
        this.homes = requireNonNull(homes, "homes");
        this.tellers = requireNonNull(tellers, "tellers");
        this.currentReader = requireNonNull(currentReader, "currentReader");
    }

    /**
     * The reader's clock is among what the board reads, so it is not asked for before (rule S5).
     *
     * @throws SubjectNotFoundException if there is no such issue or page, or the reader may not see it
     */
    BoardJson of(String collection, String key, BoardView view) {
        Home home = homes.find(collection, key);
        Reader nowhere = currentReader.in(ZoneOffset.UTC);
        Board board = boards.board(nowhere.person(), nowhere.locale(), home, view);
        Reader reader = currentReader.in(board.readerZone());
        NamedHome named = homes.name(home).orElseThrow(ContainerNotFoundException::new);
        return new BoardParts(board, named, tellers.of(reader, board.now(), people(board)),
                homes.isAdministeredBy(reader.person(), home), homes.canWrite(reader.person(), home)).json();
    }

    private static List<Person> people(Board board) {
        Stream<Person> asked = board.shown().stream().flatMap(shown -> shown.people().stream())
                .map(PersonTurn::person);
        Stream<Person> blocked = board.blockers().stream()
                .flatMap(blocker -> Stream.of(blocker.author(), blocker.owner()));
        return Stream.concat(asked, blocked).distinct().toList();
    }
}
