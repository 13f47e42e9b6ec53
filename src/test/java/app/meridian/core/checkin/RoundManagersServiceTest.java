package app.meridian.core.checkin;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.subject.OneProject.DEMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.NotAdministratorException;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerNotVisibleException;
import app.meridian.core.subject.ContainerType;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundManagersServiceTest {
    private final RoundManagersService service = new RoundOffice().managers;

    @Test
    void letsAdministratorsNameManagers() {
        RoundManagers saved = service.save(BEN, new RoundManagers(DEMO, 0, List.of(AIKO), List.of("returns")));

        assertThat(saved.version()).isEqualTo(1);
        assertThat(service.of(BEN, DEMO)).isEqualTo(saved);
        assertThat(service.save(BEN, saved)).isEqualTo(saved);
        assertThat(service.canChange(BEN, DEMO)).isTrue();
    }

    @Test
    void letsNobodyElseNameOrReadThemNotEvenManagers() {
        service.save(BEN, new RoundManagers(DEMO, 0, List.of(AIKO), List.of()));

        assertThatThrownBy(() -> service.of(AIKO, DEMO)).isInstanceOf(NotAdministratorException.class);
        assertThatThrownBy(() -> service.save(AIKO, new RoundManagers(DEMO, 1, List.of(CARMEN), List.of())))
                .isInstanceOf(NotAdministratorException.class);
        assertThatThrownBy(() -> service.of(BEN, new Container(ContainerType.PROJECT, 1)))
                .isInstanceOf(ContainerNotVisibleException.class);
        assertThat(service.canChange(AIKO, DEMO)).isFalse();
    }

    @Test
    void refusesPeopleAndGroupsThatTheActorCannotSee() {
        RoundManagers strange =
                new RoundManagers(DEMO, 0, List.of(AIKO, new PersonId("nobody")), List.of("directors"));

        assertThatThrownBy(() -> service.save(BEN, strange)).isInstanceOf(InvalidFieldsException.class)
                .hasMessageContaining("people[1]").hasMessageContaining("groups[0]");
    }

    @Test
    void refusesToOverwriteAnotherVersion() {
        service.save(BEN, new RoundManagers(DEMO, 0, List.of(AIKO), List.of()));

        assertThatThrownBy(() -> service.save(BEN, new RoundManagers(DEMO, 0, List.of(CARMEN), List.of())))
                .isInstanceOf(ChangedMeanwhileException.class);
    }
}
