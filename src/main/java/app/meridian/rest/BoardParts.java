package app.meridian.rest;

import app.meridian.core.checkin.BlockerAge;
import app.meridian.core.checkin.BlockerId;
import app.meridian.core.checkin.Board;
import app.meridian.core.checkin.MoodCell;
import app.meridian.core.checkin.PersonTurn;
import app.meridian.core.checkin.QuestionType;
import app.meridian.core.checkin.Round;
import app.meridian.core.checkin.RoundBoard;
import app.meridian.core.checkin.Standpoint;
import app.meridian.core.checkin.Turn;
import app.meridian.core.checkin.TurnState;
import app.meridian.core.person.PersonId;
import app.meridian.rest.BoardJson.DayJson;
import app.meridian.rest.BoardJson.MoodJson;
import app.meridian.rest.BoardJson.OwnJson;
import app.meridian.rest.BoardJson.PersonTurnJson;
import app.meridian.rest.BoardJson.RollUpJson;
import app.meridian.rest.BoardJson.RoundDayJson;
import app.meridian.rest.BoardJson.RoundNameJson;
import app.meridian.rest.BoardJson.WeekJson;
import app.meridian.text.RollUp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A board, put together for one reader.
 *
 * @param administers whether the reader administers the project or space
 * @param writes whether the reader may write where the rounds live
 */
record BoardParts(Board board, NamedHome home, CheckInTeller teller, boolean administers, boolean writes) {
    private static final int WEEK_LENGTH = "2026-W47".length();

    BoardJson json() {
        List<RoundNameJson> rounds = board.rounds().stream().map(BoardParts::name).toList();
        List<BlockerJson> blockers = board.blockers().stream().map(this::blocker).toList();
        return new BoardJson(now(board.now()), home, CheckInsJson.ReaderJson.of(teller.reader()), board.canPost(),
                board.canManage(), board.canManage() ? home.manageUrl() : null, home.product(), rounds, blockers,
                board.shown().map(this::round).orElse(null));
    }

    static String now(Instant now) {
        return now.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static RoundNameJson name(Round round) {
        return new RoundNameJson(String.valueOf(round.id().value()), round.fields().name(),
                CheckInTeller.word(round.status()));
    }

    private RoundDayJson round(RoundBoard shown) {
        Round round = shown.round();
        List<QuestionJson> questions = round.fields().questions().stream().map(QuestionJson::of).toList();
        return new RoundDayJson(String.valueOf(round.id().value()), round.version(), round.fields().name(),
                CheckInTeller.word(round.status()), teller.words().status(round.status()).orElse(null), questions,
                shown.day().toString(), teller.words().day(shown.day()), shown.day().equals(shown.today()),
                day(shown.previous()), day(shown.next()), board.seesStates() ? rollUp(shown) : null,
                shown.own().form().map(form -> own(shown, form)).orElse(null),
                shown.participates() && shown.away() ? teller.words().away() : null,
                shown.people().stream().map(turn -> person(shown, turn)).toList(), mood(shown.moods()),
                ownBlockers(shown));
    }

    private DayJson day(Optional<LocalDate> day) {
        return day.map(each -> new DayJson(each.toString(), teller.words().day(each))).orElse(null);
    }

    private RollUpJson rollUp(RoundBoard shown) {
        RollUp rollUp = teller.words().rollUp(shown);
        return new RollUpJson(rollUp.text(), rollUp.complete(), rollUp.answered(), rollUp.asked());
    }

    private OwnJson own(RoundBoard shown, Standpoint form) {
        boolean mood = shown.moodAsked() && shown.round().fields().asksFor(QuestionType.MOOD);
        List<String> accepted = shown.own().accepted().stream().map(each -> each.day().toString()).toList();
        return new OwnJson(teller.words().ownTitle(form.day()),
                teller.words().ownUntil(shown.own(), shown.left()).orElse(null), form.day().toString(),
                CheckInTeller.word(form.state()), form.version(), mood, answer(shown, form),
                shown.own().accepted(form.day()).isPresent(), accepted);
    }

    private PersonTurnJson person(RoundBoard shown, PersonTurn turn) {
        Standpoint standpoint = turn.standpoint();
        boolean sees = board.seesStates();
        String state = sees ? CheckInTeller.word(standpoint.state()) : null;
        String text = sees ? teller.words().state(turn).orElse(null) : null;
        String deleted = standpoint.turn().flatMap(Turn::deleted)
                .map(each -> teller.words().deleted(each, teller.people().find(each.by()))).orElse(null);
        return new PersonTurnJson(PersonJson.of(turn.person(), teller.reader()), state, text,
                answer(shown, standpoint), deleted, sees && standpoint.state() == TurnState.LATE);
    }

    private RoundAnswerJson answer(RoundBoard shown, Standpoint standpoint) {
        return standpoint.turn().filter(turn -> turn.answer().isPresent()).map(turn -> {
            boolean edit = teller.reader().is(turn.person()) && shown.own().accepted(turn.day()).isPresent();
            return teller.answer(turn, open(), edit, edit || administers);
        }).orElse(null);
    }

    private Set<BlockerId> open() {
        return board.blockers().stream().map(each -> each.blocker().id()).collect(Collectors.toSet());
    }

    private MoodJson mood(List<MoodCell> cells) {
        return teller.words().mood(cells)
                .map(text -> new MoodJson(text, cells.stream().map(this::week).toList())).orElse(null);
    }

    private WeekJson week(MoodCell cell) {
        String week = DateTimeFormatter.ISO_WEEK_DATE.format(cell.week()).substring(0, WEEK_LENGTH);
        return new WeekJson(week, teller.words().week(cell), cell.halfSteps() / 2.0, teller.words().value(cell));
    }

    private List<BlockerJson> ownBlockers(RoundBoard shown) {
        return board.blockers().stream().filter(each -> shown.ownBlockers().contains(each.blocker()))
                .map(this::blocker).toList();
    }

    private BlockerJson blocker(BlockerAge blocker) {
        PersonId author = blocker.blocker().author();
        PersonId owner = blocker.blocker().owner();
        boolean involved = teller.reader().is(author) || teller.reader().is(owner);
        return teller.blocker(blocker, board.seesStates(), involved || writes || board.canManage(), null);
    }
}
