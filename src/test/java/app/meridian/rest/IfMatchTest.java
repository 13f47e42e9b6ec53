package app.meridian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "3"                      | true
            W/"3"                    | true
            "2", "3"                 | true
            "2",W/"3" ,"4"           | true
            "2"                      | false
            "03"                     | false
            "abc"                    | false
            ""                       | false
            "99999999999999999999"   | false
            "3,4"                    | false
            """)
    void comparesWhatStandsBetweenTheQuotationMarks(String header, boolean includes) {
        assertThat(IfMatch.parse(List.of(header)).includes(3)).isEqualTo(includes);
    }

    @Test
    void readsSeveralHeadersAsOne() {
        assertThat(IfMatch.parse(List.of("\"2\"", "\"3\"")).includes(3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "", " ", "*", "\"3", "3\"", "\"3\" \"4\"", "\"3\";", "w/\"3\"", "\"3\", *", "\"3\"x",
        "'3'"})
    void refusesWhatIsNoListOfTags(String header) {
        assertThatThrownBy(() -> IfMatch.parse(List.of(header))).isInstanceOf(BadFieldsException.class);
    }

    @Test
    void asksForACondition() {
        assertThatThrownBy(() -> IfMatch.parse(List.of())).isInstanceOf(NoConditionException.class);
    }

    @Test
    void readsTheTagItWrites() {
        assertThat(IfMatch.parse(List.of(IfMatch.tag(12))).includes(12)).isTrue();
    }
}
