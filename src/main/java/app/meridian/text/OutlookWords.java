package app.meridian.text;

import app.meridian.core.person.Absence;
import app.meridian.core.person.Holiday;
import app.meridian.core.reader.ClockWords;
import app.meridian.core.reader.Reader;
import app.meridian.core.team.Outlook;
import app.meridian.core.team.PersonDay;
import app.meridian.core.team.TeamDay;
import app.meridian.core.worktime.DayPart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Says when somebody is not there. Leave has no reason, a holiday has a name. */
final class OutlookWords {
    private final Phrases phrases;
    private final Reader reader;
    private final TeamDay day;
    private final ClockWords clock;

    OutlookWords(Phrases phrases, Reader reader, TeamDay day, ClockWords clock) {
        this.phrases = phrases;
        this.reader = reader;
        this.day = day;
        this.clock = clock;
    }

    String of(Outlook outlook) {
        ZoneId zone = zoneOf(outlook);
        List<String> absences = outlook.absences().stream().map(absence -> absence(absence, outlook, zone)).toList();
        List<String> texts = new ArrayList<>();
        if (!absences.isEmpty()) texts.add(phrases.text("meridian.team.away.away", phrases.and(absences)));
        outlook.holidays().stream().map(this::holiday).forEach(texts::add);
        return texts.stream().reduce((all, next) -> phrases.text("meridian.team.phrase.semicolon", all, next))
                .orElse("");
    }

    private String absence(Absence absence, Outlook outlook, ZoneId zone) {
        String dates = dates(absence);
        boolean now = day.isToday() && !absence.first().isAfter(day.now().atZone(zone).toLocalDate());
        if (!now || absence.backOn().isEmpty()) return dates;
        String back = absence.back().map(instant -> backAt(instant, zone)).orElseGet(() ->
                clock.day(absence.backOn().get()));
        boolean withoutTime = absence.back().isEmpty() || reader.is(outlook.person());
        return withoutTime ? phrases.text("meridian.team.away.back", dates, back)
                : phrases.text("meridian.team.away.back-their-time", dates, back);
    }

    private String backAt(Instant back, ZoneId zone) {
        LocalDate date = back.atZone(zone).toLocalDate();
        return phrases.text("meridian.team.phrase.comma", clock.day(date), clock.time(back, zone));
    }

    private String dates(Absence absence) {
        String first = date(absence.first(), absence.firstPart());
        if (absence.first().equals(absence.last())) return first;
        return phrases.span(first, date(absence.last(), absence.lastPart()));
    }

    private String date(LocalDate date, DayPart part) {
        return switch (part) {
            case WHOLE -> clock.day(date);
            case MORNING -> phrases.text("meridian.team.away.morning", clock.day(date));
            case AFTERNOON -> phrases.text("meridian.team.away.afternoon", clock.day(date));
        };
    }

    private String holiday(Holiday holiday) {
        String date = clock.day(holiday.date());
        return holiday.label().isEmpty() ? phrases.text("meridian.team.phrase.comma", date, holiday.name())
                : phrases.text("meridian.team.away.holiday", date, holiday.name(), holiday.label());
    }

    private ZoneId zoneOf(Outlook outlook) {
        return day.people().stream().filter(person -> person.person().id().equals(outlook.person()))
                .map(PersonDay::zone).findFirst().orElse(reader.zone());
    }
}
