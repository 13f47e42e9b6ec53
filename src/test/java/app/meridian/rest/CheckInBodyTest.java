package app.meridian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.checkin.Answers;
import app.meridian.core.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInBodyTest {

    @Test
    void takesMissingAndNullAnswersAsNotGiven() {
        CheckInBody body = CheckInBody.parse("{\"clientKey\": \"k1\", \"done\": \"Wrote it\", \"blocked\": null}");

        assertThat(body).isEqualTo(new CheckInBody(new Answers("Wrote it", "", ""), "k1", ""));
    }

    @Test
    void refusesTheFormOfSomebodyElse() {
        CheckInBody body = CheckInBody.parse("{\"author\": \"aiko\", \"done\": \"x\"}");

        assertThatCode(() -> body.requireAuthor(new PersonId("aiko"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> body.requireAuthor(new PersonId("ben"))).isInstanceOf(OtherAuthorException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "{", "{} {}", "{\"done\": \"a\", \"done\": \"b\"}", "done=x"})
    void refusesWhatIsNotOneObject(String body) {
        assertThatThrownBy(() -> CheckInBody.parse(body)).isInstanceOf(NotJsonException.class);
    }

    @Test
    void refusesWhatNestsWithoutEnd() {
        String body = "{\"done\":" + "[".repeat(100_000);

        assertThatThrownBy(() -> CheckInBody.parse(body)).isInstanceOf(NotJsonException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"dnoe": "x"}      | dnoe | meridian.rest.error.unknown-field
            {"done": 1}        | done | meridian.rest.error.not-text
            {"next": ["x"]}    | next | meridian.rest.error.not-text
            {"clientKey": {}}  | clientKey | meridian.rest.error.not-text
            """)
    void namesTheFieldThatIsWrong(String body, String field, String messageKey) {
        BadRequestFieldException refused =
                catchThrowableOfType(BadRequestFieldException.class, () -> CheckInBody.parse(body));

        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.messageKey()).isEqualTo(messageKey);
    }
}
