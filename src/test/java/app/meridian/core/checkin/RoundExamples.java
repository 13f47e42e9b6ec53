package app.meridian.core.checkin;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What tests of rounds talk about. Wednesday is 25 November 2026. */
final class RoundExamples {
    static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    static final LocalDate THURSDAY = MONDAY.plusDays(3);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);
    static final Instant LONG_AGO = at("2026-11-01T00:00:00Z");
    static final DateSpan DATES = new DateSpan(LocalDate.parse("2026-08-01"), LocalDate.parse("2027-04-01"));
    static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    static final Container PROJECT = new Container(ContainerType.PROJECT, 10_000);

    private RoundExamples() {}

    static Instant at(String instant) {
        return Instant.parse(instant);
    }

    static Window window(String opens, String closes) {
        return new Window(at(opens), at(closes));
    }

    /** Every workday from the start of the working day to its end, from before all that tests talk about. */
    static Plan daily() {
        return new Plan(WORKDAYS, 1, LocalDate.parse("2026-11-02"), Optional.empty(), Optional.empty());
    }

    static Plan daily(String opensAt) {
        return new Plan(WORKDAYS, 1, LocalDate.parse("2026-11-02"), Optional.of(LocalTime.parse(opensAt)),
                Optional.empty());
    }

    static Plan answeredWithin(Plan plan, int hours) {
        return new Plan(plan.weekdays(), plan.everyWeeks(), plan.firstDay(), plan.opensAt(),
                Optional.of(Duration.ofHours(hours)));
    }

    static Plan on(Plan plan, DayOfWeek... days) {
        return new Plan(EnumSet.copyOf(List.of(days)), plan.everyWeeks(), plan.firstDay(), plan.opensAt(),
                plan.answerTime());
    }

    static PlanChange always(Plan plan) {
        return since(LONG_AGO, plan);
    }

    static PlanChange since(Instant from, Plan plan) {
        return new PlanChange(from, Optional.of(plan));
    }

    static PlanChange paused(Instant from) {
        return new PlanChange(from, Optional.empty());
    }

    static WorkingCalendar office(String zone) {
        return WorkingCalendar.of(ZoneId.of(zone), WorkingWeek.NINE_TO_FIVE);
    }

    static WorkingCalendar nights(String zone) {
        return WorkingCalendar.of(ZoneId.of(zone), WorkingWeek.weekdays(new Hours(22 * 60, 6 * 60)));
    }

    static Leave leave(LocalDate from, LocalDate to) {
        return new Leave(from, DayPart.WHOLE, to, DayPart.WHOLE);
    }

    static Leave halfDay(LocalDate date, DayPart part) {
        return new Leave(date, part, date, part);
    }

    static Windows windows(WorkingCalendar calendar, PlanChange... plans) {
        return new Windows(List.of(plans), calendar, DATES);
    }
}
