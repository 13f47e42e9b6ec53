package app.meridian.text;

import app.meridian.core.checkin.MoodCell;
import app.meridian.core.checkin.OwnTurn;
import app.meridian.core.checkin.Participants;
import app.meridian.core.checkin.PersonTurn;
import app.meridian.core.checkin.Plan;
import app.meridian.core.checkin.PlanChange;
import app.meridian.core.checkin.Round;
import app.meridian.core.checkin.RoundBoard;
import app.meridian.core.checkin.RoundFields;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.RoundStatus;
import app.meridian.core.checkin.Standpoint;
import app.meridian.core.checkin.TurnState;
import app.meridian.core.checkin.Window;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A daily round on Wed 25 Nov 2026, at 14:20 in Berlin, where Ben reads it. */
final class RoundSample {
    static final Instant NOW = Instant.parse("2026-11-25T13:20:00Z");
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final PersonId BEN = new PersonId("ben");
    private final List<PersonTurn> people = new ArrayList<>();
    private Reader reader = new Reader(Optional.of(BEN), BERLIN, Locale.UK, "HH:mm");

    RoundSample readIn(Locale locale, String timePattern) {
        reader = new Reader(Optional.of(BEN), BERLIN, locale, timePattern);
        return this;
    }

    RoundSample with(String name, TurnState state, String zone) {
        return with(name, new Standpoint(WEDNESDAY, state, Optional.empty(), Optional.empty()), zone,
                Optional.empty(), Optional.empty());
    }

    /** @param opens UTC, as is the other */
    RoundSample with(String name, TurnState state, String zone, String opens, String closes) {
        return with(name, new Standpoint(WEDNESDAY, state, window(opens, closes), Optional.empty()), zone,
                Optional.empty(), Optional.empty());
    }

    RoundSample away(String name, Optional<LocalDate> until, Optional<String> holiday) {
        return with(name, new Standpoint(WEDNESDAY, TurnState.AWAY, Optional.empty(), Optional.empty()),
                "Africa/Cairo", until, holiday);
    }

    private RoundSample with(String name, Standpoint standpoint, String zone, Optional<LocalDate> awayUntil,
            Optional<String> holiday) {
        PersonId id = new PersonId(name.split(" ")[0].toLowerCase(Locale.ROOT));
        people.add(new PersonTurn(new Person(id, Optional.of(name)), standpoint, ZoneId.of(zone), awayUntil, holiday,
                id.equals(BEN)));
        return this;
    }

    static Optional<Window> window(String opens, String closes) {
        return Optional.of(new Window(Instant.parse(opens), Instant.parse(closes)));
    }

    static Standpoint standpoint(LocalDate day, TurnState state, String opens, String closes) {
        return new Standpoint(day, state, window(opens, closes), Optional.empty());
    }

    CheckInWords words() {
        return new CheckInWords(new Phrases(new TextsOf(reader.locale())), reader, NOW,
                people.stream().map(PersonTurn::person).toList());
    }

    String state(int position) {
        return words().state(people.get(position)).orElse("");
    }

    RollUp rollUp() {
        return words().rollUp(board());
    }

    private RoundBoard board() {
        Plan plan = new Plan(EnumSet.allOf(DayOfWeek.class), 1, WEDNESDAY, Optional.empty(), Optional.empty());
        Participants nobody = new Participants(List.of(), List.of(), false);
        Round round = new Round(new RoundId(1), new Subject(SubjectType.ISSUE, 318), 1,
                new RoundFields("Daily check-in", List.of(), nobody, plan), RoundStatus.ACTIVE,
                List.of(new PlanChange(NOW, Optional.of(plan))), NOW);
        return new RoundBoard(round, WEDNESDAY, WEDNESDAY, Optional.empty(), Optional.empty(), people,
                OwnTurn.none(), Optional.empty(), true, false, List.<MoodCell>of(), false, List.of());
    }
}
