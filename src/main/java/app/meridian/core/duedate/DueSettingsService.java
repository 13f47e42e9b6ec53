package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.NotAdministratorException;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.ZoneIds;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Containers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Reads and changes what holds for due dates in a project or space, as its administrator. */
public final class DueSettingsService {
    private final DueStore store;
    private final Containers containers;
    private final Clock clock;

    public DueSettingsService(DueStore store, Containers containers, Clock clock) {
        this.store = requireNonNull(store, "store");
        this.containers = requireNonNull(containers, "containers");
        this.clock = requireNonNull(clock, "clock");
    }

    /** @throws NotAdministratorException if the actor is none of the container */
    public DueSettings of(PersonId actor, Container container) {
        if (!containers.canAdminister(actor, container)) throw new NotAdministratorException(actor);
        return store.settings(container);
    }

    /**
     * What {@link #save} requires of the fields. The zone may stay as it is stored even if it is known no longer
     * (rule W9).
     *
     * @throws app.meridian.core.person.InvalidFieldsException if {@code zone}, {@code dueSoonHours} or
     *     {@code handOverHours} is wrong
     */
    public static void require(DueSettings settings, DueSettings stored) {
        Flaws flaws = new Flaws();
        boolean zoneMissing = settings.rule() == DueRule.ZONE && settings.zone().isEmpty();
        if (zoneMissing) flaws.add("zone", Kind.ZONE_MISSING);
        settings.zone().filter(id -> !settings.zone().equals(stored.zone()) && ZoneIds.parse(id).isEmpty())
                .ifPresent(id -> flaws.add("zone", Kind.UNKNOWN_ZONE, id));
        requireLength(flaws, "dueSoonHours", settings.dueSoon());
        settings.handOver().ifPresent(length -> requireLength(flaws, "handOverHours", length));
        flaws.throwIfAny();
    }

    /**
     * Stores the settings over those of their version; the zone only with rule {@link DueRule#ZONE}.
     *
     * @throws NotAdministratorException if the actor is none of the container
     * @throws app.meridian.core.person.InvalidFieldsException if a field is wrong
     * @throws ChangedMeanwhileException if the stored version is another one
     */
    public DueSettings save(PersonId actor, DueSettings settings) {
        require(settings, of(actor, settings.container()));
        Optional<String> zone = settings.zone().filter(id -> settings.rule() == DueRule.ZONE);
        DueSettings changed = new DueSettings(settings.container(), settings.version(), settings.enabled(),
                settings.rule(), zone, settings.dueSoon(), settings.handOver());
        return store.save(actor, changed, clock.instant()).orElseThrow(() -> new ChangedMeanwhileException(
                "What is set for due dates in " + settings.container(), settings.version()));
    }

    private static void requireLength(Flaws flaws, String path, Duration length) {
        boolean inSteps = length.toNanos() % DueSettings.STEP.toNanos() == 0;
        boolean fits = inSteps && length.compareTo(DueSettings.STEP) >= 0 && length.compareTo(DueSettings.LONGEST) <= 0;
        if (!fits) flaws.add(path, Kind.NOT_A_LENGTH, hours(length));
    }

    private static String hours(Duration length) {
        return String.valueOf(length.toSeconds() / 3_600.0).replaceFirst("[.]0$", "");
    }
}
