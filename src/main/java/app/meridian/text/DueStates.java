package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.ClockWords;
import app.meridian.core.reader.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Says why there is no more to say about a due date. */
public final class DueStates {
    private static final LocalDate FIRST_GREGORIAN = LocalDate.of(1582, 10, 15);

    private final Phrases phrases;
    private final ClockWords clock;
    private final ZoneId zone;
    private final LocalDate today;

    public DueStates(Phrases phrases, Reader reader, Instant now) {
        this.phrases = requireNonNull(phrases, "phrases");
        this.clock = new ClockWords(reader, now);
        this.zone = reader.zone();
        this.today = now.atZone(reader.zone()).toLocalDate();
    }

    public Sentence off() {
        return Marks.read(phrases.text("meridian.due.state.off"));
    }

    public Sentence noDate() {
        return Marks.read(phrases.text("meridian.due.state.no-date"));
    }

    public Sentence nobody() {
        return Marks.read(phrases.text("meridian.due.state.nobody"));
    }

    /** Anonymous readers see no person's deadline (rule P2). */
    public Sentence anonymous(LocalDate day) {
        return Marks.read(phrases.text("meridian.due.state.anonymous", day(day)));
    }

    /** A day that no calendar knows (rule W6). */
    public Sentence outOfRange(LocalDate day) {
        String key = day.isAfter(today) ? "meridian.due.state.too-far" : "meridian.due.state.too-long-ago";
        return Marks.read(phrases.text(key, fullDay(day)));
    }

    /** A due time on the reader's clock: {@code Tue 1 Dec, 16:00 for you}. */
    public Sentence onClock(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return Marks.read(phrases.text("meridian.due.macro.for-you", Marks.time(phrases.text(
                "meridian.team.phrase.comma", clock.day(local.toLocalDate()), clock.time(at, zone)), local)));
    }

    /** As {@link ClockWords#day}; in digits if no calendar had it. */
    public String day(LocalDate day) {
        return isWritten(day) ? clock.day(day) : day.toString();
    }

    /** As {@link ClockWords#fullDay}; in digits if no calendar had it. */
    public String fullDay(LocalDate day) {
        return isWritten(day) ? clock.fullDay(day) : day.toString();
    }

    /** Whether people write the day as it is counted here; before 15 October 1582 they had another calendar. */
    public static boolean isWritten(LocalDate day) {
        return !day.isBefore(FIRST_GREGORIAN);
    }

    /** Whether the day is over on the reader's clock. */
    public boolean isPast(LocalDate day) {
        return day.isBefore(today);
    }

    public ClockWords clock() {
        return clock;
    }
}
