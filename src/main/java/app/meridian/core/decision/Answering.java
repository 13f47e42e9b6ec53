package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.Mentions;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.StorableText;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes what contributors say, and whom is not waited for. */
public final class Answering {
    /** Days ahead of a date before which somebody does not work. */
    private static final int FARTHEST = 430;

    private final Mentions mentions;
    private final WorkingHours hours;

    public Answering(Mentions mentions, WorkingHours hours) {
        this.mentions = requireNonNull(mentions, "mentions");
        this.hours = requireNonNull(hours, "hours");
    }

    /** @param typed with the moment at which it is given */
    Optional<Written> responded(Decision stored, Response typed) {
        String reason = typed.reason().strip();
        requireReason(typed.kind(), reason);
        Optional<Response> before = stored.ballot().response(typed.person());
        boolean same = before.filter(each -> each.kind() == typed.kind() && each.textVersion() == typed.textVersion()
                && mentions.toTyped(each.reason()).equals(reason)).isPresent();
        if (same) return Optional.empty();
        Response given = new Response(
                typed.person(), typed.kind(), mentions.toStored(reason), typed.textVersion(), typed.at());
        List<Response> responses = new ArrayList<>(stored.ballot().responses());
        int index = before.map(responses::indexOf).orElse(responses.size());
        if (before.isPresent()) responses.set(index, given); else responses.add(given);
        Decision next = stored.withBallot(new Ballot(stored.ballot().asks(), responses));
        return Optional.of(Happening.by(typed.person(), Deed.RESPONDED, typed.at()).about(typed.person())
                .makes(stored, next));
    }

    /** Rule K6. */
    Optional<Written> leftOut(Decision stored, PersonId person, LeftOut typed) {
        LeftOut left = new LeftOut(typed.date(), typed.reason().strip(), typed.by(), typed.at());
        requireAbsence(stored, person, left);
        Optional<LeftOut> before = stored.ballot().ask(person).flatMap(Ask::leftOut);
        boolean same = before.filter(each -> each.date().equals(left.date()) && each.reason().equals(left.reason()))
                .isPresent();
        if (same) return Optional.empty();
        List<Ask> asks = stored.ballot().asks().stream()
                .map(ask -> ask.person().equals(person) ? ask.without(left) : ask).toList();
        Decision next = stored.withBallot(new Ballot(asks, stored.ballot().responses()));
        return Optional.of(Happening.by(left.by(), Deed.LEFT_OUT, left.at()).about(person).makes(stored, next));
    }

    private static void requireReason(ResponseKind kind, String reason) {
        Flaws flaws = new Flaws();
        boolean missing = kind.needsReason() && reason.isEmpty();
        if (missing) flaws.add("reason", Kind.REASON_MISSING);
        StorableText.require(flaws, "reason", reason, Response.LONGEST_REASON);
        flaws.throwIfAny();
    }

    private void requireAbsence(Decision stored, PersonId person, LeftOut left) {
        Flaws flaws = new Flaws();
        boolean waited = stored.ballot().ask(person).isPresent() && stored.ballot().response(person).isEmpty();
        if (!waited) flaws.add("person", Kind.NOT_WAITED_FOR, person);
        boolean far = left.date().isAfter(today(left).plusDays(FARTHEST));
        if (far) flaws.add("date", Kind.TOO_FAR_AHEAD, FARTHEST);
        if (left.reason().isEmpty()) flaws.add("reason", Kind.REASON_MISSING);
        StorableText.require(flaws, "reason", left.reason(), LeftOut.LONGEST_REASON);
        flaws.throwIfAny();
        if (works(stored, person, left)) flaws.add("date", Kind.WORKS_BEFORE, left.date());
        flaws.throwIfAny();
    }

    /** Whether any working time lies between now and the first moment of the date; also if that is over. */
    private boolean works(Decision stored, PersonId person, LeftOut left) {
        LocalDate today = today(left);
        if (left.date().isBefore(today.minusDays(1))) return true;
        DateSpan dates = new DateSpan(today.minusDays(2), today.plusDays(FARTHEST + 2));
        PersonHours known = hours.of(person,
                new HoursRequest(Optional.of(stored.number().container()), dates, Locale.ROOT));
        WorkingTime time = WorkingTime.of(known.calendar(), dates);
        Instant until = time.firstAt(left.date(), LocalTime.MIDNIGHT);
        return !until.isAfter(left.at()) || !time.between(left.at(), until).isZero();
    }

    private static LocalDate today(LeftOut left) {
        return left.at().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
