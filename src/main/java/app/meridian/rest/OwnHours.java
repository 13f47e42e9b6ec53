package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.Profile;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.ProfileService;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.worktime.DateSpan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and writes the profile of the person who asks. */
@Component
public class OwnHours {
    private final ProfileService profiles;
    private final WorkingHours hours;
    private final People people;
    private final Clock clock;

    public OwnHours(ProfileService profiles, WorkingHours hours, People people, Clock clock) {
        this.profiles = requireNonNull(profiles, "profiles");
        this.hours = requireNonNull(hours, "hours");
        this.people = requireNonNull(people, "people");
        this.clock = requireNonNull(clock, "clock");
    }

    Versioned of(PersonId person) {
        return versioned(profiles.of(person));
    }

    /** @throws BadFieldsException if anything is wrong */
    ProfileFields read(PersonId person, Field body) {
        return ProfileBody.read(body, fields -> profiles.require(person, fields));
    }

    /** @throws StaleException if the fields were not made from the stored version */
    Versioned save(PersonId person, ProfileFields fields, IfMatch ifMatch) {
        return Versioned.change(ifMatch, () -> of(person),
                version -> versioned(profiles.save(person, fields, version)));
    }

    /** As if the fields had been saved. */
    PreviewJson preview(PersonId person, ProfileFields fields, Locale locale) {
        Instant now = clock.instant();
        HoursRequest request = new HoursRequest(Optional.empty(), DaysAhead.holidays(now), locale);
        return new DaysAhead(hours.preview(person, fields, request), now).json();
    }

    private Versioned versioned(Profile profile) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        HoursRequest request = new HoursRequest(Optional.empty(), new DateSpan(today, today), Locale.ROOT);
        return new Versioned(profile.version(), OwnHoursJson.of(people.find(profile.person()), profile,
                hours.preview(profile.person(), profile.fields(), request),
                hours.inherited(profile.person(), request), now));
    }
}
