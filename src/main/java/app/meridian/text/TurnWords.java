package app.meridian.text;

import app.meridian.core.checkin.PersonTurn;
import app.meridian.core.checkin.Window;
import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.util.Optional;

/** Says how things stand with one person and one of their days. */
final class TurnWords {
    private final RoundVoice voice;
    private final PersonTurn turn;
    private final PersonId person;

    TurnWords(RoundVoice voice, PersonTurn turn) {
        this.voice = voice;
        this.turn = turn;
        this.person = turn.person().id();
    }

    Optional<String> state() {
        Optional<Window> window = turn.standpoint().window();
        return switch (turn.standpoint().state()) {
            case ANSWERED -> Optional.empty();
            case LATE -> Optional.of(voice.say("meridian.rounds.turn.late"));
            case OPEN -> window.map(this::open);
            case NOT_DUE -> window.map(this::opens);
            case AWAY -> Optional.of(away());
            case MISSED -> Optional.of(voice.say("meridian.rounds.turn.missed"));
        };
    }

    private String open(Window window) {
        Duration left = Duration.between(voice.now(), window.closes());
        return voice.say("meridian.rounds.turn.open", voice.end(window.closes(), person, turn.zone()),
                voice.length(left));
    }

    private String opens(Window window) {
        boolean today = voice.isToday(window.opens(), person, turn.zone());
        return voice.say(today ? "meridian.rounds.turn.opens-at" : "meridian.rounds.turn.opens",
                voice.start(window.opens(), person, turn.zone()));
    }

    /** The reason is nobody's business, a holiday is not private. */
    private String away() {
        if (turn.holiday().isPresent()) {
            return voice.say("meridian.rounds.turn.holiday", Marks.without(turn.holiday().get()));
        }
        return turn.awayUntil().map(last -> voice.say("meridian.rounds.turn.away-until", voice.clock().day(last)))
                .orElseGet(() -> voice.say("meridian.rounds.turn.away"));
    }
}
