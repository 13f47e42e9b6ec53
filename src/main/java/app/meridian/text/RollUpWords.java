package app.meridian.text;

import app.meridian.core.checkin.PersonTurn;
import app.meridian.core.checkin.TurnState;
import app.meridian.core.checkin.Window;
import app.meridian.core.person.PersonId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says who has answered and for whom a round waits. The reader's own turn is what their form says. */
final class RollUpWords {
    private static final Set<TurnState> GIVEN = EnumSet.of(TurnState.ANSWERED, TurnState.LATE);
    private static final Set<TurnState> AHEAD = EnumSet.of(TurnState.OPEN, TurnState.NOT_DUE);
    private final RoundVoice voice;
    private final List<PersonTurn> people;

    RollUpWords(RoundVoice voice, List<PersonTurn> people) {
        this.voice = voice;
        this.people = people;
    }

    RollUp rollUp() {
        int answered = in(GIVEN).size();
        int asked = people.size() - in(EnumSet.of(TurnState.AWAY)).size();
        return new RollUp(text(answered, asked), asked > 0 && answered == asked, answered, asked);
    }

    private String text(int answered, int asked) {
        List<String> parts = new ArrayList<>();
        boolean done = asked > 0 && answered == asked;
        boolean almost = answered > 0 && asked - answered == 1 && in(AHEAD).size() == 1;
        if (done) {
            parts.add(voice.say("meridian.rounds.roll-up.complete"));
        } else if (almost) {
            parts.add(except(in(AHEAD).get(0)));
        } else {
            parts.add(asked == 0 ? voice.say("meridian.rounds.roll-up.nobody")
                    : voice.say("meridian.rounds.roll-up.count", String.valueOf(answered), String.valueOf(asked)));
            list(parts, "meridian.rounds.roll-up.open", TurnState.OPEN);
            list(parts, "meridian.rounds.roll-up.later", TurnState.NOT_DUE);
            list(parts, "meridian.rounds.roll-up.missed", TurnState.MISSED);
            list(parts, "meridian.rounds.roll-up.away", TurnState.AWAY);
        }
        if (done || almost) addAway(parts);
        return voice.sentences(parts);
    }

    private String except(PersonTurn last) {
        PersonId person = last.person().id();
        Window window = last.standpoint().window().orElseThrow();
        return voice.say("meridian.rounds.roll-up.except", voice.name(person),
                voice.end(window.closes(), person, last.zone()));
    }

    private void list(List<String> parts, String key, TurnState state) {
        List<PersonId> others = others(state);
        if (!others.isEmpty()) parts.add(voice.say(key, voice.names(others)));
    }

    private void addAway(List<String> parts) {
        List<PersonId> away = others(TurnState.AWAY);
        if (away.size() == 1) parts.add(voice.say("meridian.rounds.roll-up.is-away", voice.namesAnd(away)));
        if (away.size() > 1) parts.add(voice.say("meridian.rounds.roll-up.are-away", voice.namesAnd(away)));
    }

    private List<PersonId> others(TurnState state) {
        return in(EnumSet.of(state)).stream().filter(turn -> !turn.you()).map(turn -> turn.person().id()).toList();
    }

    private List<PersonTurn> in(Set<TurnState> states) {
        return people.stream().filter(turn -> states.contains(turn.standpoint().state())).toList();
    }
}
