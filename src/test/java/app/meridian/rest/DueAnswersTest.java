package app.meridian.rest;

import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DueCheck;
import app.meridian.core.duedate.DueVerdict;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.reader.DayInput;
import app.meridian.core.reader.Reader;
import app.meridian.text.Phrases;
import app.meridian.text.TextsOf;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueAnswersTest {
    private static final Reader READER = new Reader(Optional.of(BEN), ZoneOffset.UTC, Locale.UK, "HH:mm");

    private final SmallCompany company = new SmallCompany();
    private final DueAnswers answers = new DueAnswers(new Phrases(new TextsOf(Locale.UK)), company.people,
            company.containers, new Slashes(), new Colleagues(company.hours, company.circles, company.people));

    @Test
    void typeADayIntoTheProductsFieldOnlyIfItStaysTheSameThere() {
        DueCheckJson first = check(LocalDate.of(1, 1, 1));
        DueCheckJson last = check(LocalDate.of(9999, 12, 31));

        assertThat(first.dayText()).isEqualTo("0001-01-01");
        assertThat(first.dayInput()).isNull();
        assertThat(last.dayText()).isEqualTo("Fri 31 Dec 9999");
        assertThat(last.dayInput()).isEqualTo("31/12/9999");
    }

    private DueCheckJson check(LocalDate day) {
        DueVerdict unknown = new DueVerdict(DueVerdict.State.OUT_OF_RANGE, NOW, ZoneOffset.UTC, Optional.empty(),
                List.of(), List.of(), Optional.empty(), Optional.empty(), Map.of());
        DueCheck check = new DueCheck(
                Optional.empty(), Optional.empty(), day, Optional.empty(), List.of(), Optional.empty());
        return answers.json(unknown, READER, check, Optional.empty());
    }

    private static final class Slashes implements DayInput {
        @Override
        public Optional<LocalDate> parse(Optional<PersonId> reader, String typed) {
            return Optional.empty();
        }

        @Override
        public String format(Optional<PersonId> reader, LocalDate day) {
            return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
        }
    }
}
