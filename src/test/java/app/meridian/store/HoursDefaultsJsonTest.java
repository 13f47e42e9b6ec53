package app.meridian.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.HoursDefaults;
import app.meridian.core.person.Scope;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoursDefaultsJsonTest {
    private static final Scope COMPANY = new Scope.Company();

    @Test
    void readsRowsThatKnowNoHalfDay() {
        String row = "{\"zone\":\"Asia/Tokyo\",\"region\":\"JP\"}";

        HoursDefaults read = StoredJson.read(row, HoursDefaultsJson.class).toDomain(COMPANY, 3);

        assertThat(read).isEqualTo(
                new HoursDefaults(COMPANY, 3, Optional.of("Asia/Tokyo"), Optional.empty(), Optional.of("JP")));
        assertThat(StoredJson.write(HoursDefaultsJson.of(read))).isEqualTo(row);
    }
}
