package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.Board;
import app.meridian.core.checkin.BoardService;
import app.meridian.core.checkin.BoardView;
import app.meridian.core.checkin.Round;
import app.meridian.core.checkin.RoundBoard;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.RoundNotFoundException;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.ContainerNotVisibleException;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.web.RoundPaper.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the rounds that a macro asks for on paper, for the current reader's rights and language. */
@Component
public class RoundTables {
    private final BoardService boards;
    private final Homes homes;
    private final CurrentReader currentReader;
    private final RoundPapers papers;
    private final CheckInsTables checkIns;

    public RoundTables(BoardService boards, Homes homes, CurrentReader currentReader, RoundPapers papers,
            CheckInsTables checkIns) {
        this.boards = requireNonNull(boards, "boards");
        this.homes = requireNonNull(homes, "homes");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.papers = requireNonNull(papers, "papers");
        this.checkIns = requireNonNull(checkIns, "checkIns");
    }

    /** Empty if no round is asked for by name and none lives on the page: check-ins without one are shown then. */
    public Optional<RoundPaper> of(Subject page, CheckInsWish wish) {
        Reader reader = currentReader.get();
        if (wish.round().isEmpty()) {
            return usual(reader, page, wish).map(shown -> new RoundPaper(List.of(papers.of(shown)), ""));
        }
        List<Table> tables = new ArrayList<>();
        List<Home> places = new ArrayList<>(List.of(page));
        homes.containerOf(page).ifPresent(places::add);
        for (Home place : places) {
            for (RoundId round : wanted(reader, place, wish)) {
                board(reader, place, wish, Optional.of(round)).flatMap(Board::shown).map(papers::of)
                        .ifPresent(tables::add);
            }
        }
        return Optional.of(tables.isEmpty() ? papers.none(wish.round()) : new RoundPaper(tables, ""));
    }

    /** Check-ins without a round; empty for a reader who may not see the page. */
    public CheckInsTable withoutRound(Subject page) {
        return checkIns.of(page);
    }

    private Optional<RoundBoard> usual(Reader reader, Home place, CheckInsWish wish) {
        return board(reader, place, wish, Optional.empty()).flatMap(Board::shown);
    }

    private List<RoundId> wanted(Reader reader, Home place, CheckInsWish wish) {
        List<Round> rounds = board(reader, place, wish, Optional.empty()).map(Board::rounds).orElse(List.of());
        return rounds.stream().filter(round -> wish.isAll() || isCalled(round, wish.round())).map(Round::id).toList();
    }

    private static boolean isCalled(Round round, String wanted) {
        return String.valueOf(round.id().value()).equals(wanted)
                || round.fields().name().toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT));
    }

    private Optional<Board> board(Reader reader, Home place, CheckInsWish wish, Optional<RoundId> round) {
        Optional<LocalDate> day = Optional.of(wish.day()).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        try {
            return Optional.of(boards.board(reader.person(), reader.locale(), place, new BoardView(round, day)));
        } catch (SubjectNotFoundException | ContainerNotVisibleException | RoundNotFoundException hidden) {
            return Optional.empty();
        }
    }
}
