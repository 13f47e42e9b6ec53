package app.meridian.rest;

import static app.meridian.core.person.SmallCompany.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.subject.OneProject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CrewsTest {
    private final Crews crews = new Crews(new OneProject(BEN));

    @Test
    void findTheContainerThatIsNamed() {
        assertThat(crews.container("DEMO", " ")).contains(OneProject.DEMO);
        assertThat(crews.container(null, "")).isEmpty();
    }

    @Test
    void chooseNeitherOfTwoContainers() {
        assertUnclear(() -> crews.container("DEMO", "DEMO"));
        assertUnclear(() -> crews.of("DEMO", "DEMO", null, List.of("ben")));
        assertUnclear(() -> crews.of(null, null, "returns", List.of("ben")));
        assertUnclear(() -> crews.of(null, null, null, List.of()));
    }

    private static void assertUnclear(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BadFieldsException.class,
                e -> assertThat(e.messages()).containsEntry("project", Message.of("meridian.team.error.unclear")));
    }
}
