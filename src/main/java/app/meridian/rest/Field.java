package app.meridian.rest;

import static app.meridian.core.person.FieldFlaw.Kind.DATE_OUT_OF_RANGE;
import static app.meridian.core.person.FieldFlaw.Kind.NOT_A_DATE;
import static app.meridian.core.person.FieldFlaw.Kind.NOT_A_LENGTH;
import static app.meridian.core.person.FieldFlaw.Kind.NOT_A_TIME;

import app.meridian.core.person.FieldFlaw;
import app.meridian.core.worktime.DateSpan;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A place in the body of a request. What is wrong there is noted and read as empty, so that one answer can name every
 * wrong field. A field that is null is as if it were not there.
 */
final class Field {
    private final JsonNode value;
    private final String path;
    private final Flaws flaws;

    private Field(JsonNode value, String path, Flaws flaws) {
        this.value = value;
        this.path = path;
        this.flaws = flaws;
    }

    static Field root(JsonNode object) {
        return new Field(object, "", new Flaws());
    }

    /** Such as {@code leave[2].to}; empty for the body itself. */
    String path() {
        return path;
    }

    /** Of the whole body. */
    Flaws flaws() {
        return flaws;
    }

    boolean isPresent() {
        return !value.isMissingNode() && !value.isNull();
    }

    /** Whether what was read of the field is all that it says: a wrong value must not pass for none. */
    boolean isRead(Optional<?> read) {
        return read.isPresent() || !isPresent();
    }

    /** Whether there is a list or an object without anything in it. */
    boolean isEmpty() {
        return value.isContainerNode() && value.isEmpty();
    }

    /** Notes that the field is missing if it is. */
    Field required() {
        if (!isPresent()) refuse(Message.of("meridian.rest.error.missing"));
        return this;
    }

    /** Whether there is an object; notes another value, and fields of it that are not among the known ones. */
    boolean isObject(String... known) {
        if (!isPresent()) return false;
        if (!value.isObject()) return refuse(Message.of("meridian.rest.error.not-object")).isPresent();
        Set<String> names = Set.of(known);
        Message unknown = Message.of("meridian.rest.error.unknown-field", String.join(", ", known));
        value.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) flaws.add(at(name).path, unknown);
        });
        return true;
    }

    /** A field of the object that this is. */
    Field at(String name) {
        return new Field(value.path(name), path.isEmpty() ? name : path + "." + name, flaws);
    }

    /** The fields of the object that this is, by name; none, noted, if it is something else or has more. */
    Map<String, Field> fields(int most) {
        if (!isPresent()) return Map.of();
        Map<String, Field> fields = new LinkedHashMap<>();
        if (!value.isObject()) refuse(Message.of("meridian.rest.error.not-object"));
        else if (value.size() > most) refuse(FieldFlaw.of(FieldFlaw.Kind.TOO_MANY, String.valueOf(most)));
        else value.fieldNames().forEachRemaining(name -> fields.put(name, at(name)));
        return fields;
    }

    /** The entries of a list, with their places; none, noted, if there are more than that many. */
    List<Field> items(int most) {
        if (!isPresent()) return List.of();
        boolean fits = value.isArray() && value.size() <= most;
        if (!value.isArray()) refuse(Message.of("meridian.rest.error.not-list"));
        else if (!fits) refuse(FieldFlaw.of(FieldFlaw.Kind.TOO_MANY, String.valueOf(most)));
        List<Field> items = new ArrayList<>();
        for (int i = 0; fits && i < value.size(); i++) {
            items.add(new Field(value.path(i), path + "[" + i + "]", flaws));
        }
        return items;
    }

    Optional<String> text() {
        if (!isPresent()) return Optional.empty();
        return value.isTextual() ? Optional.of(value.textValue()) : refuse(Message.of("meridian.rest.error.not-text"));
    }

    /** A date that calendars know (rule W6), as {@code 2026-11-27}. */
    Optional<LocalDate> date() {
        return text().flatMap(text -> {
            Optional<LocalDate> date = parse(text);
            if (date.isEmpty()) return refuse(FieldFlaw.of(NOT_A_DATE, text));
            return date.filter(DateSpan.KNOWN::contains).isPresent() ? date
                    : refuse(FieldFlaw.of(DATE_OUT_OF_RANGE, text));
        });
    }

    /** A time of day in whole minutes, as {@code 13:00}. */
    Optional<LocalTime> time() {
        return text().flatMap(text -> text.matches(FieldMessages.TIME)
                ? Optional.of(LocalTime.parse(text)) : refuse(FieldFlaw.of(NOT_A_TIME, text)));
    }

    /** A moment in UTC, as {@code 2026-11-25T13:20:00Z}; a fraction of a second is cut off. */
    Optional<Instant> instant() {
        return text().flatMap(text -> {
            boolean utc = text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
            try {
                if (utc) return Optional.of(Instant.parse(text).truncatedTo(ChronoUnit.SECONDS));
            } catch (DateTimeException notOnTheClock) {
                utc = false;
            }
            return refuse(Message.of("meridian.rest.error.not-instant", Message.quote(text)));
        });
    }

    /** False if it is not said. */
    boolean flag() {
        if (isPresent() && !value.isBoolean()) refuse(Message.of("meridian.rest.error.not-flag"));
        return value.asBoolean(false);
    }

    Optional<Long> number(long least, long most) {
        if (!isPresent()) return Optional.empty();
        boolean fits = value.isIntegralNumber() && value.canConvertToLong()
                && value.longValue() >= least && value.longValue() <= most;
        if (fits) return Optional.of(value.longValue());
        String typed = Message.quote(value.asText());
        return refuse(Message.of("meridian.rest.error.not-number", typed, String.valueOf(least), String.valueOf(most)));
    }

    /** A length in hours with quarters, as 1.5. */
    Optional<Duration> hours() {
        if (!isPresent()) return Optional.empty();
        double quarters = value.isNumber() ? value.doubleValue() * 4 : Double.NaN;
        boolean fits = quarters == Math.rint(quarters) && Math.abs(quarters) < Integer.MAX_VALUE;
        return fits ? Optional.of(Duration.ofMinutes(15).multipliedBy((long) quarters))
                : refuse(FieldFlaw.of(NOT_A_LENGTH, value.asText()));
    }

    /** Notes what is wrong with the field, which is then empty. */
    <T> Optional<T> refuse(FieldFlaw flaw) {
        return refuse(FieldMessages.of(flaw));
    }

    <T> Optional<T> refuse(Message message) {
        flaws.add(path, message);
        return Optional.empty();
    }

    private static Optional<LocalDate> parse(String date) {
        try {
            return date.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(date)) : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
