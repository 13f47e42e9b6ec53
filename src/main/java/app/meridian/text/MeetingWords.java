package app.meridian.text;

import app.meridian.core.person.Person;
import app.meridian.core.reader.ClockWords;
import app.meridian.core.reader.Place;
import app.meridian.core.reader.Reader;
import app.meridian.core.team.Attendance;
import app.meridian.core.team.MeetingOption;
import app.meridian.core.team.Meetings;
import app.meridian.core.worktime.Interval;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** Puts times to meet into words for one reader. */
public final class MeetingWords {
    private final Phrases phrases;
    private final Reader reader;
    private final Meetings meetings;
    private final ClockWords clock;
    private final ShortNames names;

    public MeetingWords(Phrases phrases, Reader reader, Meetings meetings) {
        this.phrases = phrases;
        this.reader = reader;
        this.meetings = meetings;
        this.clock = new ClockWords(reader, meetings.request().now());
        List<Person> all = Stream.concat(meetings.people().stream(), meetings.hidden().stream()).toList();
        this.names = new ShortNames(all, reader, phrases);
    }

    /** What was found, before the list. */
    public String summary() {
        String people = String.valueOf(meetings.people().size());
        List<MeetingOption> options = meetings.options();
        if (options.isEmpty()) return phrases.text("meridian.team.found.too-few");
        if (meetings.request().isSeries()) return series(options);
        boolean shared = options.get(0).isShared();
        return phrases.text(shared ? "meridian.team.found.shared" : "meridian.team.found.ranked", people);
    }

    private String series(List<MeetingOption> options) {
        LocalDate first = options.get(0).slot().from().atZone(reader.zone()).toLocalDate();
        String weekday = first.getDayOfWeek().getDisplayName(TextStyle.FULL, reader.locale());
        boolean shared = options.stream().allMatch(MeetingOption::isShared);
        return phrases.text(shared ? "meridian.team.found.series-shared" : "meridian.team.found.series",
                String.valueOf(options.size()), weekday);
    }

    /** Empty if nobody was left out. */
    public String hidden() {
        List<Person> hidden = meetings.hidden();
        return hidden.isEmpty() ? ""
                : phrases.text("meridian.team.sub.hidden", names.list(hidden.stream().map(Person::id).toList()));
    }

    /** Such as {@code Tue 1 Dec, 16:15 to 17:00}. */
    public String title(MeetingOption option) {
        Interval slot = option.slot();
        LocalDate date = slot.from().atZone(reader.zone()).toLocalDate();
        return phrases.text("meridian.team.phrase.comma", clock.day(date), phrases.span(
                clock.time(slot.from(), reader.zone()), clock.end(slot.until(), reader.zone())));
    }

    /** How far it takes people out of their day. */
    public String distance(MeetingOption option) {
        if (option.outside().isEmpty()) return phrases.text("meridian.team.option.inside");
        if (option.farthest().isZero()) return phrases.text("meridian.team.option.for-you");
        return phrases.text("meridian.team.option.at-most", phrases.length(option.farthest()));
    }

    /** Name and time on the person's own clock: {@code Carmen 07:15}. */
    public String who(Attendance attendance) {
        String time = clock.time(attendance.start().toLocalTime());
        LocalDate date = attendance.start().toLocalDate();
        boolean sameDate = attendance.start().toInstant().atZone(reader.zone()).toLocalDate().equals(date);
        String local = sameDate ? time : phrases.text("meridian.team.row.clock", clock.weekday(date), time);
        return phrases.text("meridian.team.row.clock", names.first(attendance.person()), local);
    }

    /** Name, time and place on one line: {@code Carmen Tue 07:15 (Los Angeles)}. */
    public String whoAndWhere(Attendance attendance) {
        return phrases.text("meridian.team.sub.crowd", fullNameAnd(attendance), Place.of(attendance.start().getZone()));
    }

    private String fullNameAnd(Attendance attendance) {
        String name = meetings.people().stream().filter(person -> person.id().equals(attendance.person()))
                .flatMap(person -> person.fullName().stream()).findFirst().orElse("");
        String time = phrases.text("meridian.team.row.clock", clock.weekday(attendance.start().toLocalDate()),
                clock.time(attendance.start().toLocalTime()));
        return phrases.text("meridian.team.row.clock", name, time);
    }

    /** What the meeting is called in a calendar. */
    public String eventTitle() {
        List<String> people = meetings.people().stream().flatMap(person -> person.fullName().stream()).toList();
        return phrases.text("meridian.team.file.title", phrases.list(people));
    }

    public String inside(MeetingOption option) {
        return phrases.list(option.inside().stream().map(this::who).toList());
    }

    /** How the meeting lies to the person's day: {@code 2 h 45 min before their day}. */
    public String outside(Attendance attendance) {
        String length = phrases.length(attendance.outside());
        boolean you = reader.is(attendance.person());
        return switch (attendance.kind()) {
            case BEFORE -> phrases.text(
                    you ? "meridian.team.outside.before-yours" : "meridian.team.outside.before", length);
            case AFTER -> phrases.text(
                    you ? "meridian.team.outside.after-yours" : "meridian.team.outside.after", length);
            case BREAK -> phrases.text(you ? "meridian.team.outside.break-yours" : "meridian.team.outside.break");
            case DAY_OFF -> phrases.text(
                    you ? "meridian.team.outside.day-off-yours" : "meridian.team.outside.day-off");
            case HOLIDAY -> phrases.text("meridian.team.outside.holiday");
            case AWAY, INSIDE -> "";
        };
    }

    /** Those who are away; empty if nobody is. */
    public String missing(MeetingOption option) {
        return names.list(option.missing().stream().map(Attendance::person).toList());
    }

    /** Whom it is hardest for, or whose turn it is in a series; empty if nobody has to leave their hours. */
    public String turn(MeetingOption option) {
        List<Attendance> hardest = option.hardest();
        String who = names.and(hardest.stream().map(Attendance::person).toList());
        if (hardest.isEmpty()) return "";
        if (hardest.size() > 1) return phrases.text("meridian.team.turn.shared", who);
        boolean series = meetings.request().isSeries();
        return phrases.text(series ? "meridian.team.turn.one" : "meridian.team.turn.hardest", who);
    }
}
