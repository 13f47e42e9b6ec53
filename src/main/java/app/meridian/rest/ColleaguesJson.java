package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Colleagues;
import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.worktime.DateSpan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes people as JSON for one reader, with what that reader may see of them (rule P2). */
@Component
public class ColleaguesJson {
    /** The clocks of the world show three dates at once; leave may last long. */
    private static final int DAYS_BEFORE = 7;
    private static final int YEARS_AFTER = 2;

    private final Colleagues colleagues;
    private final Clock clock;

    public ColleaguesJson(Colleagues colleagues, Clock clock) {
        this.colleagues = requireNonNull(colleagues, "colleagues");
        this.clock = requireNonNull(clock, "clock");
    }

    List<ColleagueJson> of(Reader reader, List<PersonId> people) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        DateSpan dates = new DateSpan(today.minusDays(DAYS_BEFORE), today.plusYears(YEARS_AFTER));
        return colleagues.seenBy(reader.person(), people, new HoursRequest(Optional.empty(), dates, reader.locale()))
                .stream().map(each -> ColleagueJson.of(each, now)).toList();
    }
}
