package app.meridian.rest;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.person.SmallCompany.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DueAdditions;
import app.meridian.core.duedate.DueAnswer;
import app.meridian.core.duedate.DueItem;
import app.meridian.core.duedate.DuePeople;
import app.meridian.core.duedate.DueService;
import app.meridian.core.duedate.DueTime;
import app.meridian.core.duedate.DueView;
import app.meridian.core.duedate.OneDueItem;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.reader.DayInput;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.OneSubject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.text.Phrases;
import app.meridian.text.TextsOf;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is named in answers about an issue of Aiko's; Ben reads, who knows her and nobody else. */
class DueNamesTest {
    private static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);
    private static final DueItem ITEM = new DueItem(ISSUE, OneProject.DEMO, Optional.of(LocalDate.of(2026, 11, 27)),
            Optional.of(AIKO), Optional.empty(), Optional.empty());

    private final SmallCompany company = new SmallCompany();
    private final Colleagues colleagues = new Colleagues(company.hours, company.circles, company.people);

    /** Rule P2. */
    @Test
    void areOfThoseWhomTheReaderMaySee() {
        DueJson byAiko = setBy(AIKO, 0);
        DueJson byCarmen = setBy(CARMEN, 1);

        assertThat(byAiko.dueTime().setBy().key()).isEqualTo("aiko");
        assertThat(byAiko.rule().text()).contains("Aiko");
        assertThat(byCarmen.dueTime().setBy()).isNull();
        assertThat(Json.write(byCarmen)).doesNotContain("Carmen", "carmen");
        assertThat(byCarmen.added()).extracting(DueJson.NamedJson::key).containsExactly("aiko");
    }

    /** What Ben is told of a time that somebody set, to which Aiko and Carmen have been added. */
    private DueJson setBy(PersonId person, long version) {
        DueTime time = new DueTime(LocalTime.of(16, 0), "Europe/Berlin", person);
        company.dueDates.save(DARA, new DueAdditions(ISSUE, version, Optional.of(time), List.of(AIKO, CARMEN)), NOW);
        DuePeople people = new DuePeople(colleagues, company.containers, company.people);
        DueAnswer answer = new DueService(new OneDueItem(ITEM, DARA), company.dueDates, new OneSubject(ISSUE, DARA),
                people, SmallCompany.CLOCK).of(Optional.of(BEN), Locale.UK, ISSUE, DueView.NOW);
        Reader reader = new Reader(Optional.of(BEN), answer.readerZone(), Locale.UK, "HH:mm");
        return new DueAnswers(new Phrases(new TextsOf(Locale.UK)), company.people, company.containers, new Typed(),
                colleagues).json(answer, reader, false);
    }

    private static final class Typed implements DayInput {

        @Override
        public Optional<LocalDate> parse(Optional<PersonId> reader, String typed) {
            return Optional.empty();
        }

        @Override
        public String format(Optional<PersonId> reader, LocalDate day) {
            return day.toString();
        }
    }
}
