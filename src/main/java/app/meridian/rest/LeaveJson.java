package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.person.FieldFlaw;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Leave;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Time away as JSON: {@code {"from": "2026-08-03", "fromHalf": "AFTERNOON", "to": "2026-08-14"}}. Without a half, the
 * whole date is meant. A single date needs its half only once.
 */
@JsonInclude(NON_NULL)
@JsonPropertyOrder({"from", "fromHalf", "to", "toHalf"})
record LeaveJson(String from, DayPart fromHalf, String to, DayPart toHalf) {

    static LeaveJson of(Leave leave) {
        boolean single = leave.from().equals(leave.to());
        return new LeaveJson(leave.from().toString(), half(leave.fromPart()),
                leave.to().toString(), single ? null : half(leave.toPart()));
    }

    private static DayPart half(DayPart part) {
        return part == DayPart.WHOLE ? null : part;
    }

    static Optional<Leave> toDomain(Field leave) {
        if (!leave.required().isObject("from", "fromHalf", "to", "toHalf")) return Optional.empty();
        Optional<LocalDate> from = leave.at("from").required().date();
        Optional<LocalDate> to = leave.at("to").required().date();
        Optional<DayPart> fromPart = part(leave.at("fromHalf"));
        Optional<DayPart> toPart = part(leave.at("toHalf"));
        if (from.isEmpty() || to.isEmpty() || fromPart.isEmpty() || toPart.isEmpty()) return Optional.empty();
        if (!from.equals(to)) return span(leave, new Ends(from.get(), to.get()), fromPart.get(), toPart.get());
        return single(leave, from.get(), fromPart.get(), toPart.get());
    }

    private static Optional<Leave> span(Field leave, Ends ends, DayPart fromPart, DayPart toPart) {
        boolean forward = ends.from.isBefore(ends.to);
        return forward ? Optional.of(new Leave(ends.from, fromPart, ends.to, toPart)) : leave.at("to").refuse(
                FieldFlaw.of(FieldFlaw.Kind.ENDS_BEFORE_START, ends.to.toString(), ends.from.toString()));
    }

    private static Optional<Leave> single(Field leave, LocalDate date, DayPart fromPart, DayPart toPart) {
        boolean fromSays = leave.at("fromHalf").isPresent();
        boolean toSays = leave.at("toHalf").isPresent();
        boolean torn = fromSays && toSays && fromPart != toPart;
        if (torn) return leave.at("toHalf").refuse(FieldFlaw.of(FieldFlaw.Kind.TORN_DATE, date.toString()));
        return Optional.of(Leave.of(date, fromSays ? fromPart : toPart));
    }

    /** The whole date if no half is named; empty, and noted, for what is no half. */
    private static Optional<DayPart> part(Field half) {
        if (!half.isPresent()) return Optional.of(DayPart.WHOLE);
        return half.text().flatMap(text -> switch (text) {
            case "MORNING" -> Optional.of(DayPart.MORNING);
            case "AFTERNOON" -> Optional.of(DayPart.AFTERNOON);
            default -> half.refuse(Message.of("meridian.rest.error.not-half", Message.quote(text)));
        });
    }

    private record Ends(LocalDate from, LocalDate to) {}
}
