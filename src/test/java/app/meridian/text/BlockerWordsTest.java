package app.meridian.text;

import static app.meridian.text.RoundSample.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.checkin.Blocker;
import app.meridian.core.checkin.BlockerAge;
import app.meridian.core.checkin.BlockerId;
import app.meridian.core.checkin.BlockerOrigin;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockerWordsTest {
    private static final Person HUGO = new Person(new PersonId("hugo"), Optional.of("Hugo Almeida"));
    private static final Person DARA = new Person(new PersonId("dara"), Optional.of("Dara Shrestha"));
    private static final Person SELF = new Person(BEN, Optional.of("Ben Kr\u00fcger"));
    private static final Duration AGE = Duration.ofMinutes(535);

    private static BlockerAge blocker(Person owner, Optional<Duration> age) {
        Blocker blocker = new Blocker(new BlockerId(1), new Subject(SubjectType.ISSUE, 318), 1,
                new BlockerOrigin(Optional.empty(), RoundSample.WEDNESDAY), DARA.id(), owner.id(),
                Instant.parse("2026-11-24T12:25:00Z"), "no read access", Optional.empty());
        return new BlockerAge(blocker, DARA, owner, age);
    }

    private static CheckInWords words(Locale locale) {
        Reader reader = new Reader(Optional.of(BEN), RoundSample.BERLIN, locale, "HH:mm");
        return new CheckInWords(
                new Phrases(new TextsOf(locale)), reader, RoundSample.NOW, List.of(HUGO, DARA, SELF));
    }

    @Test
    void countInTheOwnersWorkingTime() {
        assertThat(words(Locale.UK).owner(blocker(HUGO, Optional.of(AGE)))).isEqualTo("Can be removed by Hugo Almeida");
        assertThat(words(Locale.UK).age(blocker(HUGO, Optional.of(AGE))))
                .isEqualTo("Open for 8\u00a0h 55\u00a0min of Hugo\u2019s working time, since Tue 13:25 for you");
        assertThat(words(Locale.GERMANY).age(blocker(HUGO, Optional.of(AGE))))
                .isEqualTo("Offen seit 8\u00a0Std. 55\u00a0Min. Arbeitszeit von Hugo, seit Di. 13:25 f\u00fcr Sie");
    }

    @Test
    void speakToTheOwner() {
        assertThat(words(Locale.UK).owner(blocker(SELF, Optional.of(AGE)))).isEqualTo("Can be removed by you");
        assertThat(words(Locale.UK).age(blocker(SELF, Optional.of(Duration.ofSeconds(20)))))
                .isEqualTo("Open for 0\u00a0h of your working time, since Tue 13:25");
    }

    @Test
    void leaveHiddenHoursOut() {
        assertThat(words(Locale.UK).age(blocker(HUGO, Optional.empty()))).isEqualTo("Open since Tue 13:25");
        assertThat(words(Locale.GERMANY).owner(blocker(HUGO, Optional.empty())))
                .isEqualTo("Kann von Hugo Almeida beseitigt werden");
    }
}
