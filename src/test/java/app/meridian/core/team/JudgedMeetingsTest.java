package app.meridian.core.team;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.Colleagues;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.reader.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgedMeetingsTest {
    private static final PersonId STRANGER = new PersonId("stranger");
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final List<Instant> STARTS = List.of(Instant.parse("2026-12-01T09:00:00Z"));

    private final SmallCompany company = new SmallCompany();
    private final TeamService teams =
            new TeamService(new Colleagues(company.hours, company.circles, company.people), company.circles,
                    company.containers, SmallCompany.CLOCK);
    private final Reader aiko =
            new Reader(Optional.of(AIKO), ZoneId.of("Asia/Tokyo"), Locale.ENGLISH, "HH:mm");

    @Test
    void judgesMeetingsForThoseWhomTheReaderMaySee() {
        Meetings meetings = teams.judged(aiko, List.of(BEN, STRANGER), STARTS, AN_HOUR);

        assertThat(meetings.people()).extracting(Person::id).containsExactly(BEN);
    }

    @Test
    void makesNoMeetingOfNobody() {
        assertThatThrownBy(() -> teams.judged(aiko, List.of(STRANGER), STARTS, AN_HOUR))
                .isInstanceOf(TeamNotFoundException.class);
    }
}
