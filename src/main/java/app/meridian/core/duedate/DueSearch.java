package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Colleagues;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.worktime.DateSpan;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Finds unresolved issues by what their due day means now, by the same rules as a {@link DueReport}. Reads them slice
 * by slice and keeps none of them. Besides the product's search, a slice costs the profiles of those who are new in it,
 * and its due times; settings and defaults are read once.
 *
 * <p>Only issues that the searcher may see are found, and only by what the report tells the searcher too (rule P2): of
 * people who hide their hours whether a deadline has passed, is due soon, or leaves no time.
 */
public final class DueSearch {
    private final DueCandidates candidates;
    private final DueStore store;
    private final WorkingHours hours;
    private final Colleagues colleagues;
    private final Clock clock;

    public DueSearch(
            DueCandidates candidates, DueStore store, WorkingHours hours, Colleagues colleagues, Clock clock) {
        this.candidates = requireNonNull(candidates, "candidates");
        this.store = requireNonNull(store, "store");
        this.hours = requireNonNull(hours, "hours");
        this.colleagues = requireNonNull(colleagues, "colleagues");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Hands over the ids of the issues, each once.
     *
     * @param searcher empty for an anonymous one, to whom no deadline is told; neither is any to somebody who may
     *     not use the product (rule P2)
     */
    public void find(Optional<PersonId> searcher, DueFilter filter, LongConsumer found) {
        NowDates now = new NowDates(WholeSeconds.now(clock));
        boolean known = Reach.includes(DateSpan.KNOWN.first(), now.instant());
        if (searcher.isEmpty() || !known) return;
        DueCrew crew = new DueCrew(searcher.get(), colleagues, hours.roster(ContainerType.PROJECT), now);
        crew.meet(List.of(searcher.get()));
        if (!crew.knows(searcher.get())) return;
        DueJudge judge = new DueJudge(filter, searcher.get(), now, store.settings(ContainerType.PROJECT).stream()
                .collect(Collectors.toMap(DueSettings::container, Function.identity())), crew);
        DueCandidates.Reading reading = candidates.read(searcher.get(), judge.range());
        List<DueCandidate> slice = reading.next(Set.of());
        while (!slice.isEmpty()) {
            crew.meet(slice.stream().flatMap(candidate -> candidate.assignee().stream()).toList());
            judge(slice, judge, found);
            slice = reading.next(judge.doneBefore(slice.get(slice.size() - 1).dueDay()));
        }
    }

    private void judge(Collection<DueCandidate> slice, DueJudge judge, LongConsumer found) {
        Map<Long, DueTime> times = store.times(SubjectType.ISSUE, slice.stream().map(DueCandidate::issue).toList());
        slice.stream().filter(candidate -> judge.finds(candidate, Optional.ofNullable(times.get(candidate.issue()))))
                .forEach(candidate -> found.accept(candidate.issue()));
    }
}
