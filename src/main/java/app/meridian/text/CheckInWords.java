package app.meridian.text;

import app.meridian.core.checkin.BlockerAge;
import app.meridian.core.checkin.Deletion;
import app.meridian.core.checkin.MoodCell;
import app.meridian.core.checkin.OwnTurn;
import app.meridian.core.checkin.PersonTurn;
import app.meridian.core.checkin.RoundBoard;
import app.meridian.core.checkin.RoundStatus;
import app.meridian.core.checkin.Standpoint;
import app.meridian.core.checkin.Window;
import app.meridian.core.person.Person;
import app.meridian.core.reader.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts rounds into words for one reader: the same in panel, macro, lists and API. */
public final class CheckInWords {
    private final RoundVoice voice;

    /** @param people whoever may be named */
    public CheckInWords(Phrases phrases, Reader reader, Instant now, Collection<Person> people) {
        this.voice = new RoundVoice(phrases, reader, now, people);
    }

    /** Such as {@code Wed 25 Nov}. */
    public String day(LocalDate day) {
        return voice.clock().day(day);
    }

    /** Why a round asks nobody; empty for one that asks. */
    public Optional<String> status(RoundStatus status) {
        return switch (status) {
            case ACTIVE -> Optional.empty();
            case PAUSED -> Optional.of(voice.say("meridian.rounds.status.paused"));
            case ARCHIVED -> Optional.of(voice.say("meridian.rounds.status.archived"));
        };
    }

    /** What there is to say of somebody's day besides the answer; empty if the answer says it all. */
    public Optional<String> state(PersonTurn turn) {
        return new TurnWords(voice, turn).state();
    }

    /** How far the round is on the day that is shown. */
    public RollUp rollUp(RoundBoard board) {
        return new RollUpWords(voice, board.people()).rollUp();
    }

    /** @param by whoever took it away */
    public String deleted(Deletion deletion, Person by) {
        String at = voice.near(deletion.at());
        return voice.isReader(by.id()) ? voice.say("meridian.rounds.turn.deleted-you", at)
                : voice.say("meridian.rounds.turn.deleted", Marks.without(voice.fullName(by)), at);
    }

    public String ownTitle(LocalDate day) {
        return voice.say("meridian.rounds.own.title", day(day));
    }

    /**
     * Until when the reader may answer for the day that their form names, or change what they answered.
     *
     * @param left of the reader's working time until the window closes, if it is open and that is known
     */
    public Optional<String> ownUntil(OwnTurn own, Optional<Duration> left) {
        return own.form().flatMap(form -> switch (form.state()) {
            case OPEN -> form.window().map(window -> ownOpen(window, left));
            case NOT_DUE -> form.window().map(window -> voice.say("meridian.rounds.own.ahead",
                    voice.near(window.opens())));
            case ANSWERED, LATE -> end(own, form).map(end -> voice.say("meridian.rounds.own.change", end));
            case MISSED -> Optional.of(end(own, form).map(end -> voice.say("meridian.rounds.own.late-until", end))
                    .orElseGet(() -> voice.say("meridian.rounds.own.late")));
            case AWAY -> Optional.empty();
        });
    }

    private String ownOpen(Window window, Optional<Duration> left) {
        String end = voice.nearEnd(window.closes());
        return left.map(length -> voice.say("meridian.rounds.own.open-left", end, voice.length(length)))
                .orElseGet(() -> voice.say("meridian.rounds.own.open", end));
    }

    /** A day is taken until its window closes, and a missed one until the next day's does (rule L5). */
    private Optional<String> end(OwnTurn own, Standpoint form) {
        List<Standpoint> accepted = own.accepted();
        return accepted.stream().filter(each -> !each.day().isBefore(form.day()))
                .flatMap(each -> each.window().stream()).map(Window::closes)
                .filter(closes -> closes.isAfter(voice.now())).findFirst().map(voice::nearEnd);
    }

    /** For a participant who is away. */
    public String away() {
        return voice.say("meridian.rounds.own.away");
    }

    /** The latest week's mood; empty if none was published. */
    public Optional<String> mood(List<MoodCell> cells) {
        return new MoodWords(voice).latest(cells);
    }

    /** Such as {@code Mon 16 Nov to Sun 22 Nov}. */
    public String week(MoodCell cell) {
        return new MoodWords(voice).week(cell);
    }

    /** Such as {@code Between fair and good}. */
    public String value(MoodCell cell) {
        return new MoodWords(voice).value(cell);
    }

    public String owner(BlockerAge blocker) {
        return new BlockerWords(voice, blocker).owner();
    }

    /** For a reader who may know people's hours (rule P2). */
    public String age(BlockerAge blocker) {
        return new BlockerWords(voice, blocker).age();
    }

    /** How many windows are open for the reader, at most that many being counted. */
    public String waitingCount(int count, int most) {
        if (count >= most) return voice.say("meridian.waiting.count.most", String.valueOf(most));
        if (count == 0) return voice.say("meridian.waiting.count.none");
        return count == 1 ? voice.say("meridian.waiting.count.one")
                : voice.say("meridian.waiting.count.several", String.valueOf(count));
    }

    /**
     * What somebody who is waited for has left of an open window.
     *
     * @param left of the reader's working time
     */
    public String waiting(Instant closes, Optional<Duration> left) {
        String end = voice.nearEnd(closes);
        return left.map(length -> voice.say("meridian.waiting.list.until-left", end, voice.length(length)))
                .orElseGet(() -> voice.say("meridian.waiting.list.until", end));
    }
}
