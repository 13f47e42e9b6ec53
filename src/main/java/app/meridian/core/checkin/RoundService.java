package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.ClientKey;
import app.meridian.core.person.ClientKeyTakenException;
import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sets up and changes rounds. What cannot be seen is answered as not found, as {@link RoundPlaces} says; whoever may
 * not set up rounds there gets a {@link NotRoundManagerException}.
 */
public final class RoundService {
    private static final String COPY = " (copy)";

    private final RoundPlaces places;
    private final RoundStore rounds;
    private final RoundRules rules;
    private final RoundFixing fixing;
    private final Clock clock;

    public RoundService(RoundPlaces places, RoundStore rounds, RoundRules rules, RoundFixing fixing, Clock clock) {
        this.places = requireNonNull(places, "places");
        this.rounds = requireNonNull(rounds, "rounds");
        this.rules = requireNonNull(rules, "rules");
        this.fixing = requireNonNull(fixing, "fixing");
        this.clock = requireNonNull(clock, "clock");
    }

    /** @param archived whether archived ones are wanted too */
    public List<Round> list(Optional<PersonId> reader, Home home, boolean archived) {
        return places.standing(reader, home).rounds().stream()
                .filter(round -> archived || round.status() != RoundStatus.ARCHIVED).toList();
    }

    /** @throws RoundNotFoundException if it does not live there */
    public Round get(Optional<PersonId> reader, Home home, RoundId id) {
        return places.round(reader, home, id);
    }

    public boolean canManage(Optional<PersonId> reader, Home home) {
        return places.canManage(reader, home);
    }

    /**
     * Sets up a round, once for each client key.
     *
     * @throws InvalidFieldsException if a field is wrong
     * @throws ClientKeyTakenException if the actor has used the key for another round there
     */
    public Round create(PersonId actor, Home home, RoundFields typed, String clientKey) {
        places.managed(actor, home);
        RoundFields fields = rules.require(actor, home, typed, Optional.empty());
        Round round = add(actor, home, fields, clientKey);
        boolean another = round.version() == 1 && !round.fields().equals(fields);
        if (another) throw new ClientKeyTakenException("round " + round.id().value());
        return round;
    }

    /**
     * Stores the fields over those of that version; makes no new version of what is stored already. Windows that have
     * opened by now stay as they are (rule L6).
     *
     * @throws RoundNotFoundException if it does not live there
     * @throws InvalidFieldsException if a field is wrong
     * @throws ChangedMeanwhileException if the stored version is another one
     */
    public Round save(PersonId actor, Home home, RoundId id, RoundFields typed, long ifVersion) {
        Round round = stored(actor, home, id, ifVersion);
        RoundFields fields = rules.require(actor, home, typed, Optional.of(round.fields()));
        if (fields.equals(round.fields())) return round;
        Instant savedAt = fixedBefore(round);
        return save(actor, round.with(fields, savedAt), savedAt);
    }

    /** Pauses, resumes or archives a round. As {@link #save} otherwise. */
    public Round change(PersonId actor, Home home, RoundId id, RoundStatus status, long ifVersion) {
        Round round = stored(actor, home, id, ifVersion);
        if (round.status() == status) return round;
        Instant savedAt = fixedBefore(round);
        return save(actor, round.with(status, savedAt), savedAt);
    }

    /**
     * Sets up an equal round, which asks from today on in the same weeks, or from the first day of the other if that is
     * later; once for each client key.
     *
     * @throws RoundNotFoundException if it does not live there
     */
    public Round duplicate(PersonId actor, Home home, RoundId id, String clientKey) {
        RoundFields fields = places.managed(actor, home).round(id)
                .orElseThrow(() -> new RoundNotFoundException(id)).fields();
        Plan plan = fields.plan();
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate firstDay = plan.firstDay().isBefore(today) ? plan.next(today.minusDays(1)) : plan.firstDay();
        Plan later = new Plan(plan.weekdays(), plan.everyWeeks(), firstDay, plan.opensAt(), plan.answerTime());
        return add(actor, home, new RoundFields(
                copied(fields.name()), fields.questions(), fields.participants(), later), clientKey);
    }

    private Round add(PersonId actor, Home home, RoundFields fields, String clientKey) {
        Flaws flaws = new Flaws();
        if (!ClientKey.isKey(clientKey)) flaws.add("clientKey", Kind.NOT_A_KEY);
        flaws.throwIfAny();
        return rounds.add(actor, new NewRound(home, fields, now(), new ClientKey(clientKey)));
    }

    private Round stored(PersonId actor, Home home, RoundId id, long ifVersion) {
        Round round = places.managed(actor, home).round(id).orElseThrow(() -> new RoundNotFoundException(id));
        if (round.version() != ifVersion) throw changed(id, ifVersion);
        return round;
    }

    /** The moment of a change, before which all that had opened is fixed, and nothing that opens at it. */
    private Instant fixedBefore(Round round) {
        Instant lastChange = round.plans().get(round.plans().size() - 1).from();
        Instant savedAt = Stream.of(now(), lastChange, round.fixedUntil().plusMillis(1))
                .max(Instant::compareTo).orElseThrow();
        fixing.fix(round, savedAt.minusMillis(1));
        return savedAt;
    }

    private Round save(PersonId actor, Round round, Instant savedAt) {
        return rounds.save(actor, round, savedAt).orElseThrow(() -> changed(round.id(), round.version()));
    }

    /** A whole second, which is all that screens tell. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String copied(String name) {
        int room = RoundFields.LONGEST_NAME - COPY.length();
        if (name.length() <= room) return name + COPY;
        int end = Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
        return name.substring(0, end).strip() + COPY;
    }

    private static ChangedMeanwhileException changed(RoundId round, long version) {
        return new ChangedMeanwhileException("Round " + round.value(), version);
    }
}
