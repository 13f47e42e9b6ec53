package app.meridian.it;

import app.meridian.core.duedate.DueCandidate;
import app.meridian.core.duedate.DueCandidates;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Open issues that are due in a quarter of a year, each person's in two projects. They are made when they are read, so
 * that whoever reads them has all that is kept of them. Nobody is left out: all of them have to be judged.
 *
 * @param onSlice is told of each slice before it is read
 */
record DueWorkload(int issues, int people, LocalDate first, IntConsumer onSlice) implements DueCandidates {
    static final int PROJECTS = 40;
    private static final int DAYS = 90;

    @Override
    public Reading read(PersonId searcher, Range range) {
        int[] next = {0};
        return (Set<PersonId> without) -> {
            int size = Math.min(SLICE, issues - next[0]);
            onSlice.accept(size);
            List<DueCandidate> slice = new ArrayList<>(size);
            for (int n = 0; n < size; n++) slice.add(candidate(next[0]++));
            return slice;
        };
    }

    /** By due day; whoever comes first, the others follow. */
    private DueCandidate candidate(int issue) {
        int person = issue % people;
        LocalDate day = first.plusDays((long) issue * DAYS / issues);
        int project = (person + issue / people % 2) % PROJECTS;
        return new DueCandidate(issue + 1, project(project), day, Optional.of(person(person)));
    }

    static PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    static Container project(int number) {
        return new Container(ContainerType.PROJECT, 10_000 + number);
    }
}
