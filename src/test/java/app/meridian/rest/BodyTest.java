package app.meridian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    private static final String JSON = "application/json";

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"text\"", "{", "{} {}", "{'a': 1}", "{\"a\": 1, \"a\": 2}", "a=b",
        "{\"a\": NaN}", "{\"a\": 1,}", "<a/>"})
    void refusesWhatIsNotOneObject(String body) {
        assertThatThrownBy(() -> Body.read(JSON, Requests.stream(body))).isInstanceOf(NotJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "["})
    void refusesWhatNestsWithoutEnd(String opening) {
        InputStream body = Requests.stream(opening.repeat(100_000));

        assertThatThrownBy(() -> Body.read(JSON, body)).isInstanceOf(NotJsonException.class);
    }

    @Test
    void refusesTextThatIsNotUnicode() {
        byte[] latin1 = {'{', '"', 'a', '"', ':', '"', (byte) 0xfc, '"', '}'};

        assertThatThrownBy(() -> Body.read(JSON, new ByteArrayInputStream(latin1)))
                .isInstanceOf(NotJsonException.class);
    }

    @Test
    void readsNoMoreThanIsAllowed() {
        String most = "{}" + " ".repeat(Body.MOST_BYTES - 2);

        assertThatCode(() -> Body.read(JSON, Requests.stream(most))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Body.read(JSON, Requests.stream(most + " "))).isInstanceOf(TooLargeException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "text/plain", "application/x-www-form-urlencoded", "application/jsonx", "text/json"})
    void takesOnlyWhatIsCalledJson(String contentType) {
        assertThatThrownBy(() -> Body.read(contentType, Requests.stream("{}")))
                .isInstanceOf(NotJsonTypeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "Application/JSON", "application/json;charset=UTF-8",
        "application/json ; charset=utf-8"})
    void knowsJsonByItsName(String contentType) {
        assertThat(Body.read(contentType, Requests.stream("{}")).isPresent()).isTrue();
    }
}
