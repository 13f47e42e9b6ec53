package app.meridian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.checkin.CheckInId;
import app.meridian.core.checkin.PageRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @Test
    void asksForTheNewestWhenNothingIsSaid() {
        assertThat(Paging.parse(null, null)).isEqualTo(new PageRequest(20, Optional.empty()));
        assertThat(Paging.parse("100", "7")).isEqualTo(new PageRequest(100, Optional.of(new CheckInId(7))));
    }

    @ParameterizedTest
    @CsvSource({"0,,limit", "101,,limit", "-1,,limit", "x,,limit", "'',,limit", "99999999999,,limit", ",0,before",
        ",abc,before", ",2147483648,before"})
    void namesTheParameterThatIsWrong(String limit, String before, String field) {
        BadRequestFieldException refused =
                catchThrowableOfType(BadRequestFieldException.class, () -> Paging.parse(limit, before));

        assertThat(refused.field()).isEqualTo(field);
    }
}
