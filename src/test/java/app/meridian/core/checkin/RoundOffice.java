package app.meridian.core.checkin;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.DARA;

import app.meridian.core.person.Circles;
import app.meridian.core.person.ClientKey;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.FewCircles;
import app.meridian.core.person.Nameable;
import app.meridian.core.person.NoMentions;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.Access;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.InOneProject;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Services of rounds for the small company in project DEMO, which Ben administers: Aiko, Ben and Carmen see it and one
 * another, Gus may read but not comment, Cleo is a customer. It is 25 November 2026, a Wednesday, 13:20 UTC.
 */
public final class RoundOffice {
    static final PersonId GUS = new PersonId("gus");
    static final PersonId CLEO = new PersonId("cleo");
    static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);
    static final Subject SECRET = new Subject(SubjectType.ISSUE, 10_100);
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    static final Plan WEEKDAYS = new Plan(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), 1, LocalDate.of(2026, 11, 2), Optional.empty(), Optional.empty());
    static final RoundQuestion NEXT = new RoundQuestion("next", QuestionType.TEXT, "What comes next?", List.of());
    static final RoundQuestion SURE = new RoundQuestion("sure", QuestionType.CHOICE, "Will it be done?",
            List.of(new Choice("Yes", Tone.GOOD), new Choice("Maybe", Tone.WARNING)));
    static final RoundQuestion MOOD = new RoundQuestion("mood", QuestionType.MOOD, "How are you?", List.of());
    static final RoundQuestion STOPS =
            new RoundQuestion("stops", QuestionType.BLOCKERS, "What is in the way?", List.of());

    final SmallCompany company = new SmallCompany();
    final InMemoryBlockerStore blockers = new InMemoryBlockerStore();
    final InMemoryTurnStore turns = new InMemoryTurnStore(blockers);
    final InMemoryRoundStore rounds = new InMemoryRoundStore(turns, blockers);
    final List<Instant> fixed = new ArrayList<>();
    final Circles circles = new FewCircles(Map.of("returns", List.of(AIKO, BEN, CARMEN, GUS, CLEO),
            "directors", List.of(DARA), "empty", List.of()), DARA, Set.of(CLEO));
    final Colleagues colleagues = new Colleagues(company.hours, circles, company.people);
    final Access access = new DemoAccess();
    public final Homes homes = new Homes(access, company.containers, new InOneProject());
    final RoundRights rights = new RoundRights(homes, circles);
    final RoundPlaces places = new RoundPlaces(rounds, homes, rights);
    final Audience audience = new Audience(homes, circles, company.people, (subject, limit) -> List.of(CARMEN));
    final Nameable nameable = new Nameable(colleagues, circles);
    final RoundRules rules = new RoundRules(nameable, audience);
    final RoundPeople people = new RoundPeople(audience, company.hours, turns, homes);
    final MovableClock clock = new MovableClock(SmallCompany.NOW);
    final WindowFixer fixer = new WindowFixer(rounds, turns, people, clock, (round, failure) -> {
        throw failure;
    });
    final RoundService service = new RoundService(places, rounds, rules, (round, now) -> {
        fixed.add(now);
        fixer.fix(round, now);
    }, clock);
    final RoundManagersService managers = new RoundManagersService(rounds, rules, homes, clock);
    final NoMentions mentions = new NoMentions();
    final BlockerRights blockerRights = new BlockerRights(homes, places);
    final BlockerWishes wishes = new BlockerWishes(blockers, blockerRights, nameable, homes, mentions);
    final AnswerService answers = new AnswerService(
            places, turns, people, new AnswerMaker(wishes, mentions, company.hours), clock);
    final BlockerService blockerService = new BlockerService(blockers, new BlockerService.Parts(blockerRights, wishes,
            new BlockerAges(company.hours, colleagues, company.people, homes)), homes, clock);
    final WaitingService waiting = new WaitingService(turns, rounds, people, homes, clock);
    final RoundExport export = new RoundExport(places, turns, colleagues);

    /** Aiko, Ben and Carmen are asked everything. */
    static RoundFields daily() {
        return new RoundFields("Daily", List.of(NEXT, SURE, MOOD, STOPS),
                new Participants(List.of(AIKO, BEN), List.of("returns"), false), WEEKDAYS);
    }

    /** What comes next, and nothing else. */
    static TypedAnswer next(String text) {
        return new TypedAnswer(Map.of("next", text), Optional.empty(), List.of(), List.of());
    }

    public BoardService boards() {
        return new BoardService(rounds, homes, rights,
                new BoardMaker(colleagues, company.hours, people, turns, company.people), clock);
    }

    /** What the person says comes next, on the Wednesday. */
    public Turn answered(PersonId person, Round round, String next) {
        return answers.post(person, Locale.UK, round.home(), round.id(), WEDNESDAY, 0, next(next));
    }

    /** The daily round, set up by Ben a week ago on the project. */
    public Round dailyRound() {
        Instant made = SmallCompany.NOW.minusSeconds(7 * 86_400);
        return rounds.add(BEN, new NewRound(OneProject.DEMO, daily(), made, new ClientKey("daily")));
    }

    /** Issues but one are seen by everybody; Gus may not comment. */
    private record DemoAccess() implements Access {
        @Override
        public boolean canSee(Optional<PersonId> reader, Subject subject) {
            return !subject.equals(SECRET);
        }

        @Override
        public boolean canComment(PersonId person, Subject subject) {
            return canSee(Optional.of(person), subject) && !person.equals(GUS);
        }
    }

    /** Stands still until it is told what time it is. */
    static final class MovableClock extends Clock {
        private Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        void set(String now) {
            this.now = Instant.parse(now);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Zones come from people");
        }
    }
}
