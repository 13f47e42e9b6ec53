package app.meridian.text;

import app.meridian.core.person.PersonId;
import app.meridian.core.reader.ClockWords;
import app.meridian.core.reader.Moment;
import app.meridian.core.reader.Place;
import app.meridian.core.reader.Reader;
import app.meridian.core.team.ClockShift;
import app.meridian.core.team.Crowd;
import app.meridian.core.team.DayMark;
import app.meridian.core.team.Outlook;
import app.meridian.core.team.PersonDay;
import app.meridian.core.team.Presence;
import app.meridian.core.team.TeamDay;
import app.meridian.core.worktime.Interval;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts a team's day into words for one reader. */
public final class TeamDayWords {
    private static final int MOST_BEST = 3;

    private final Phrases phrases;
    private final Reader reader;
    private final TeamDay day;
    private final ClockWords clock;
    private final ShortNames names;

    public TeamDayWords(Phrases phrases, Reader reader, TeamDay day) {
        this.phrases = phrases;
        this.reader = reader;
        this.day = day;
        this.clock = new ClockWords(reader, day.now());
        this.names = new ShortNames(day.people().stream().map(PersonDay::person).toList(), reader, phrases);
    }

    public ClockWords clock() {
        return clock;
    }

    /** What the day means for the team; empty if no two people's hours are known. */
    public String lead() {
        if (day.counted() < 2) return "";
        String all = String.valueOf(day.counted());
        boolean nobody = day.people().stream().allMatch(person -> person.work().isEmpty());
        if (nobody) return phrases.text("meridian.team.lead.nobody", clock.day(day.day().date()));
        if (!day.isShared()) return phrases.text("meridian.team.lead.none", all);
        return phrases.text("meridian.team.lead.shared", all, spans(day.best().stream().map(Crowd::interval).toList()));
    }

    /** What there is besides, in sentences; the first says whose clock it is. */
    public List<String> details() {
        String date = clock.day(day.day().date());
        String place = Place.of(reader.zone());
        boolean said = day.isShared() || day.best().isEmpty();
        String first = said ? phrases.text("meridian.team.sub.day", date, place)
                : phrases.text("meridian.team.sub.best", date, place, best());
        return day.isToday() ? List.of(first, atWork()) : List.of(first);
    }

    /** Empty if nobody's hours are hidden. */
    public String hidden() {
        List<PersonId> hidden = day.people().stream().filter(PersonDay::hidden)
                .map(person -> person.person().id()).toList();
        return hidden.isEmpty() ? "" : phrases.text("meridian.team.sub.hidden", names.list(hidden));
    }

    /** When most people are at work, and who. */
    public String best() {
        return phrases.and(day.best().stream().limit(MOST_BEST)
                .map(crowd -> phrases.text("meridian.team.sub.crowd", span(crowd.interval()),
                        names.list(crowd.people()))).toList());
    }

    private String atWork() {
        List<PersonId> working = day.people().stream()
                .filter(person -> person.presence().kind() == Presence.Kind.WORKING)
                .map(person -> person.person().id()).toList();
        return working.isEmpty() ? phrases.text("meridian.team.sub.nobody-now")
                : phrases.text("meridian.team.sub.now", names.list(working));
    }

    /** Where the person is, and on today's view what their clock shows: {@code Auckland Thu 02:20}. */
    public String place(PersonDay person) {
        String place = Place.of(person.zone());
        if (!day.isToday()) return place;
        return phrases.text("meridian.team.row.clock", place, clock.timeNear(day.now().atZone(person.zone())));
    }

    public Optional<String> mark(PersonDay person) {
        return person.mark().map(mark -> phrases.text(mark.kind() == DayMark.Kind.HOLIDAY
                ? "meridian.team.row.holiday" : "meridian.team.row.off", clock.weekday(mark.date())));
    }

    /** What the person does now; on another day, how much they work on it. */
    public String note(PersonDay person) {
        Presence presence = person.presence();
        if (presence.kind() == Presence.Kind.HIDDEN) return phrases.text("meridian.team.note.hidden");
        if (!day.isToday()) return noteOfDay(person);
        return switch (presence.kind()) {
            case WORKING -> phrases.text("meridian.team.note.until", moment(presence));
            case AWAY -> presence.backOn()
                    .map(date -> phrases.text("meridian.team.note.away-until", clock.nearDay(date)))
                    .orElseGet(() -> phrases.text("meridian.team.note.away"));
            default -> presence.change().isEmpty() ? phrases.text("meridian.team.note.never")
                    : phrases.text("meridian.team.note.from", moment(presence));
        };
    }

    private String noteOfDay(PersonDay person) {
        if (person.hidden()) return phrases.text("meridian.team.note.hidden");
        if (person.work().isEmpty() && !person.away().isEmpty()) return phrases.text("meridian.team.note.away");
        if (person.work().isEmpty()) {
            boolean holiday = person.mark()
                    .filter(new DayMark(DayMark.Kind.HOLIDAY, day.day().date())::equals).isPresent();
            return phrases.text(holiday ? "meridian.team.note.holiday" : "meridian.team.note.off");
        }
        Duration length = person.work().stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
        return phrases.length(length);
    }

    private String moment(Presence presence) {
        return Moment.of(presence.change().orElseThrow(), reader.zone(), reader, day.now()).readerText();
    }

    /** The working intervals, or the ones away, on the reader's clock; empty for none. */
    public String spans(List<Interval> intervals) {
        return phrases.list(intervals.stream().map(this::span).toList());
    }

    private String span(Interval interval) {
        return phrases.span(clock.time(interval.from(), reader.zone()), clock.end(interval.until(), reader.zone()));
    }

    /** The band of a person for those who do not see it. */
    public String label(PersonDay person) {
        String name = names.first(person.person().id());
        String work = spans(person.work());
        String away = spans(person.away());
        if (person.hidden()) return phrases.text("meridian.team.label.hidden", name);
        if (!work.isEmpty() && !away.isEmpty()) return phrases.text("meridian.team.label.work-away", name, work, away);
        if (!work.isEmpty()) return phrases.text("meridian.team.label.work", name, work);
        return away.isEmpty() ? phrases.text("meridian.team.label.off", name)
                : phrases.text("meridian.team.label.away", name, away);
    }

    /** Such as {@code Los Angeles: 1 h forward}. */
    public String shift(ClockShift shift) {
        String key = shift.change().isNegative() ? "meridian.team.shift.back" : "meridian.team.shift.forward";
        return phrases.text(key, places(shift.zones()), phrases.length(shift.change().abs()));
    }

    public String places(Collection<ZoneId> zones) {
        return phrases.list(zones.stream().map(Place::of).distinct().toList());
    }

    /** When somebody is not there, without the reason for leave: {@code Away Wed 25 Nov to Sat 28 Nov, back …}. */
    public String outlook(Outlook outlook) {
        return new OutlookWords(phrases, reader, day, clock).of(outlook);
    }

    /** The name in a list of facts. */
    public String name(PersonId person) {
        return names.first(person);
    }
}
