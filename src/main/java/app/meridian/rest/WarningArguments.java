package app.meridian.rest;

import app.meridian.core.duedate.Warning;
import app.meridian.core.person.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The arguments of warnings by stable names, in ISO forms; what the reader may not know is not among them. */
final class WarningArguments {
    private WarningArguments() {}

    static Map<String, Object> of(Warning warning) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        switch (warning.code()) {
            case OVERDUE -> overdue(arguments, (Warning.Overdue) warning);
            case DUE_SOON -> dueSoon(arguments, (Warning.DueSoon) warning);
            case NON_WORKING_DUE_DAY -> dayOff(arguments, (Warning.NonWorkingDueDay) warning);
            case DAY_ALREADY_OVER -> arguments.put("today", ((Warning.DayAlreadyOver) warning).today().toString());
            case LAST_HANDOFF -> handOver(arguments, (Warning.LastHandoff) warning);
            case NO_SHARED_HOURS -> arguments.put("with", ((Warning.NoSharedHours) warning).with().key());
            case ZONE_UNKNOWN -> zoneUnknown(arguments, (Warning.ZoneUnknown) warning);
            case ABSENT_BEFORE_DUE -> absent(arguments, (Warning.AbsentBeforeDue) warning);
            case CLOCK_CHANGE -> clockChange(arguments, (Warning.ClockChange) warning);
            case UNASSIGNED -> arguments.put("former", ((Warning.Unassigned) warning).former());
            case NO_WORKING_TIME_LEFT -> { }
        }
        return arguments;
    }

    private static void overdue(Map<String, Object> arguments, Warning.Overdue overdue) {
        arguments.put("since", overdue.since().toString());
        overdue.over().ifPresent(over -> arguments.put("overSeconds", over.toSeconds()));
    }

    private static void dueSoon(Map<String, Object> arguments, Warning.DueSoon soon) {
        soon.left().ifPresent(left -> arguments.put("leftSeconds", left.toSeconds()));
        arguments.put("thresholdSeconds", soon.threshold().toSeconds());
    }

    private static void dayOff(Map<String, Object> arguments, Warning.NonWorkingDueDay off) {
        arguments.put("day", off.day().toString());
        holiday(arguments, off.holiday());
    }

    private static void handOver(Map<String, Object> arguments, Warning.LastHandoff handoff) {
        arguments.put("with", handoff.with().key());
        arguments.put("at", handoff.at().toString());
    }

    private static void zoneUnknown(Map<String, Object> arguments, Warning.ZoneUnknown unknown) {
        arguments.put("people", unknown.people().stream().map(PersonId::key).toList());
        arguments.put("zone", unknown.used().getId());
    }

    private static void absent(Map<String, Object> arguments, Warning.AbsentBeforeDue absent) {
        arguments.put("first", absent.first().toString());
        arguments.put("last", absent.last().toString());
        holiday(arguments, absent.holiday());
    }

    private static void holiday(Map<String, Object> arguments, Optional<String> holiday) {
        holiday.ifPresent(name -> arguments.put("holiday", name));
    }

    private static void clockChange(Map<String, Object> arguments, Warning.ClockChange change) {
        arguments.put("date", change.date().toString());
        arguments.put("readerNow", ZonesJson.offset(change.readerNow()));
        arguments.put("personNow", ZonesJson.offset(change.personNow()));
        arguments.put("readerThen", ZonesJson.offset(change.readerThen()));
        arguments.put("personThen", ZonesJson.offset(change.personThen()));
    }
}
