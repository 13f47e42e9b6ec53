package app.meridian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.checkin.Answers;
import app.meridian.core.checkin.Confidence;
import app.meridian.core.checkin.Mood;
import app.meridian.core.checkin.TypedCheckIn;
import app.meridian.core.person.PersonId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInBodyTest {

    private static final PersonId AIKO = new PersonId("aiko");

    @Test
    void takesMissingAndNullAnswersAsNotGiven() {
        CheckInBody body = CheckInBody.first(
                Requests.body("{'clientKey':'k1','done':'Wrote it','blocked':null}"), AIKO);

        assertThat(body).isEqualTo(new CheckInBody(TypedCheckIn.of(new Answers("Wrote it", "", "")), "k1"));
    }

    @Test
    void readsConfidenceMoodAndWhoCanHelp() {
        CheckInBody body = CheckInBody.change(Requests.body(
                "{'blocked':'No key','confidence':'offTrack','mood':'good','blockerOwner':'ben'}"), AIKO);

        assertThat(body.typed()).isEqualTo(new TypedCheckIn(new Answers("", "", "No key"),
                Optional.of(Confidence.OFF_TRACK), Optional.of(Mood.GOOD), Optional.of(new PersonId("ben"))));
    }

    @Test
    void refusesTheFormOfSomebodyElse() {
        assertThatCode(() -> CheckInBody.first(Requests.body("{'author':'aiko','done':'x'}"), AIKO))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CheckInBody.first(Requests.body("{'author':'ben','done':'x'}"), AIKO))
                .isInstanceOf(OtherAuthorException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'dnoe':'x'}          | dnoe       | meridian.rest.error.unknown-field
            {'done':1}            | done       | meridian.rest.error.not-text
            {'next':['x']}        | next       | meridian.rest.error.not-text
            {'clientKey':{}}      | clientKey  | meridian.rest.error.not-text
            {'mood':'awful'}      | mood       | meridian.rounds.error.not-a-word
            {'confidence':'high'} | confidence | meridian.rounds.error.not-a-word
            """)
    void namesTheFieldThatIsWrong(String body, String field, String messageKey) {
        BadFieldsException refused = catchThrowableOfType(BadFieldsException.class,
                () -> CheckInBody.first(Requests.body(body), AIKO));

        assertThat(refused.messages()).containsOnlyKeys(field);
        assertThat(refused.messages().get(field).key()).isEqualTo(messageKey);
    }
}
