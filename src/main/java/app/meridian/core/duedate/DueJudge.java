package app.meridian.core.duedate;

import app.meridian.core.duedate.DueFilter.InNonWorkingTime;
import app.meridian.core.duedate.DueFilter.Whose;
import app.meridian.core.duedate.DueFilter.Within;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.worktime.DateSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which candidates a filter finds. Knows as much as there are people and projects, and nothing of each issue. */
final class DueJudge {
    private final DueFilter filter;
    private final PersonId searcher;
    private final NowDates now;
    private final Map<Container, DueSettings> settings;
    private final DueCrew crew;

    DueJudge(DueFilter filter, PersonId searcher, NowDates now, Map<Container, DueSettings> settings, DueCrew crew) {
        this.filter = filter;
        this.searcher = searcher;
        this.now = now;
        this.settings = settings;
        this.crew = crew;
    }

    /** All days on which a candidate can be. */
    DueCandidates.Range range() {
        if (filter instanceof DueFilter.Overdue) {
            return new DueCandidates.Range(filter.whose(), Optional.empty(), now.latest());
        }
        return new DueCandidates.Range(filter.whose(), Optional.of(now.earliest()), lastOfSearcher());
    }

    /** @param time of the issue, if it has one */
    boolean finds(DueCandidate candidate, Optional<DueTime> time) {
        DueSettings set = settings.getOrDefault(candidate.project(), DueSettings.unset(candidate.project()));
        Optional<PersonId> person = isAboutSearcher() ? Optional.of(searcher) : candidate.assignee();
        boolean matters = set.enabled() && person.filter(crew::knows).isPresent()
                && !candidate.dueDay().isAfter(DateSpan.KNOWN.last());
        return matters && finds(new Asked(person.get(), candidate, set), line(candidate, DueTerms.of(set, time)));
    }

    private boolean finds(Asked asked, DueLine line) {
        LocalDate day = asked.candidate.dueDay();
        boolean overdue = line.isOverdue(day);
        if (filter instanceof DueFilter.Overdue) return overdue;
        if (overdue) return false;
        DueDays days = crew.days(asked.person, asked.candidate.project());
        if (filter instanceof InNonWorkingTime) {
            return !crew.hides(asked.person) && !day.isBefore(days.firstOpen()) && !days.isWorked(day);
        }
        Duration length = length((Within) filter, asked);
        if (!(line instanceof DueLine.DueAt)) return !day.isAfter(days.last(line, length));
        return !day.isAfter(days.lastPossible(length)) && days.isWithin(line, day, length);
    }

    /** Of whom no issue that is due on the day or later is found any more. */
    Set<PersonId> doneBefore(LocalDate day) {
        if (isAboutSearcher()) return Set.of();
        return crew.met().stream().filter(person -> !crew.knows(person) || lastPossible(person).isBefore(day))
                .collect(Collectors.toSet());
    }

    private boolean isAboutSearcher() {
        return filter.whose() == Whose.SEARCHER;
    }

    /** Of others the deadline may be far before the due day, so only the searcher's own has a last day. */
    private LocalDate lastOfSearcher() {
        boolean own = isAboutSearcher() && crew.knows(searcher)
                && settings.values().stream().noneMatch(each -> each.enabled() && each.rule() == DueRule.ASSIGNEE);
        return own ? lastPossible(searcher) : DateSpan.KNOWN.last();
    }

    private LocalDate lastPossible(PersonId person) {
        if (!(filter instanceof Within within)) return DateSpan.KNOWN.last();
        return crew.everywhere(person).stream().map(days -> days.lastPossible(within.length()))
                .max(LocalDate::compareTo).orElseThrow();
    }

    /** Of somebody who hides their hours, what the panel tells: that no time is left, or that it is due soon. */
    private Duration length(Within within, Asked asked) {
        if (!crew.hides(asked.person)) return within.length();
        boolean soon = within.length().compareTo(asked.settings.dueSoon()) >= 0;
        return soon ? asked.settings.dueSoon() : Duration.ZERO;
    }

    private DueLine line(DueCandidate candidate, DueTerms terms) {
        if (terms.time().isPresent()) {
            DueTerms.Time time = terms.time().get();
            return new DueLine.DueAt(crew.days(time.zone()), time.time(), now);
        }
        return terms.zone().<DueLine>map(zone -> new DueLine.EndOfDay(crew.days(zone)))
                .orElseGet(() -> fair(candidate, terms.rule()));
    }

    /** Rule D3: without an assignee who counts it is each person's own. */
    private DueLine fair(DueCandidate candidate, DueRule rule) {
        Optional<DueDays> assignee = candidate.assignee().filter(crew::knows)
                .map(person -> crew.days(person, candidate.project()));
        boolean own = isAboutSearcher() && (rule != DueRule.ASSIGNEE || assignee.isEmpty());
        DueDays whose = own ? crew.days(searcher, candidate.project()) : assignee.orElseThrow();
        return new DueLine.Fair(whose, assignee.orElse(whose));
    }

    /** Whose time counts, for which candidate under which settings. */
    private record Asked(PersonId person, DueCandidate candidate, DueSettings settings) {}
}
