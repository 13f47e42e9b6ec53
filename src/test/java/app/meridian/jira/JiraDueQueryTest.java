package app.meridian.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DueCandidates.Range;
import app.meridian.core.duedate.DueFilter.Whose;
import app.meridian.core.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JiraDueQueryTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final String ORDER = " ORDER BY due ASC, key ASC";

    private final JiraDueQuery query = query(Whose.ASSIGNEE, Optional.of(WEDNESDAY));

    @Test
    void asksForOpenIssuesOfAllAssigneesInOrder() {
        assertThat(query.text(Set.of())).isEqualTo("assignee is not EMPTY AND resolution = Unresolved"
                + " AND due >= \"2026-11-25\" AND due <= \"2026-11-27\"" + ORDER);
        assertThat(query(Whose.ASSIGNEE, Optional.empty()).text(Set.of())).isEqualTo(
                "assignee is not EMPTY AND resolution = Unresolved AND due <= \"2026-11-27\"" + ORDER);
    }

    @Test
    void asksForWhatConcernsTheSearcher() {
        assertThat(query(Whose.SEARCHER, Optional.of(WEDNESDAY)).text(Set.of()))
                .startsWith("(assignee = currentUser() OR reporter = currentUser()) AND resolution = Unresolved AND ");
    }

    @Test
    void goesOnAfterTheLastIssue() {
        query.pass(WEDNESDAY, "AIR", "AIR-9");
        query.pass(WEDNESDAY, "SEA", "SEA-2");
        query.pass(WEDNESDAY, "SEA", "SEA-10");

        assertThat(query.text(Set.of())).isEqualTo("assignee is not EMPTY AND resolution = Unresolved"
                + " AND due >= \"2026-11-25\" AND (due > \"2026-11-25\" OR project = \"SEA\" AND key > \"SEA-10\""
                + " OR project not in (\"AIR\", \"SEA\")) AND due <= \"2026-11-27\"" + ORDER);
    }

    @Test
    void forgetsTheProjectsOfDaysThatAreOver() {
        query.pass(WEDNESDAY, "SEA", "SEA-2");
        query.pass(FRIDAY, "AIR", "AIR-9");

        assertThat(query.text(Set.of())).contains("(due > \"2026-11-27\" OR project = \"AIR\" AND key > \"AIR-9\""
                + " OR project not in (\"AIR\"))");
    }

    @Test
    void neverGoesBack() {
        assertThat(query.pass(FRIDAY, "SEA", "SEA-2")).isTrue();
        assertThat(query.pass(FRIDAY, "SEA", "SEA-2")).isFalse();
        assertThat(query.pass(WEDNESDAY, "AIR", "AIR-9")).isFalse();
        assertThat(query.text(Set.of())).contains("due > \"2026-11-27\"", "key > \"SEA-2\"").doesNotContain("AIR");
    }

    @Test
    void leavesOutPeopleWhoHavePlainNames() {
        Set<PersonId> people = Set.of(new PersonId("ben"), new PersonId("gone"), new PersonId("aiko"),
                new PersonId("o\"brien"), new PersonId("back\\slash"));

        assertThat(query.text(people)).contains(" AND assignee not in (\"name-aiko\", \"name-ben\") ORDER BY");
        assertThat(query.text(Set.of(new PersonId("gone")))).doesNotContain("not in");
    }

    @Test
    void namesNoMoreThanJiraTakes() {
        Set<PersonId> people = IntStream.range(0, 6_000).mapToObj(n -> new PersonId("p" + n))
                .collect(Collectors.toSet());

        assertThat(query.text(people).split(", ")).hasSizeBetween(5_000, 5_001);
    }

    private static JiraDueQuery query(Whose whose, Optional<LocalDate> first) {
        return new JiraDueQuery(new Range(whose, first, FRIDAY),
                person -> Optional.of("name-" + person).filter(name -> !name.equals("name-gone")));
    }
}
