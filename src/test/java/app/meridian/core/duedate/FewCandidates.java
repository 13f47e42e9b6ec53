package app.meridian.core.duedate;

import app.meridian.core.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The unresolved issues of a small product, which everybody may see. Remembers what was read of them. */
final class FewCandidates implements DueCandidates {
    private final List<DueCandidate> all = new ArrayList<>();
    private final Set<Long> reported = new HashSet<>();
    private final List<Integer> slices = new ArrayList<>();
    private LocalDate lastRead = LocalDate.MIN;

    void add(DueCandidate candidate) {
        all.add(candidate);
    }

    /** Whoever searches has reported it. */
    void addReported(DueCandidate candidate) {
        all.add(candidate);
        reported.add(candidate.issue());
    }

    List<DueCandidate> all() {
        return all;
    }

    /** The sizes of all slices, in order. */
    List<Integer> slices() {
        return slices;
    }

    LocalDate lastRead() {
        return lastRead;
    }

    @Override
    public Reading read(PersonId searcher, Range range) {
        List<DueCandidate> ordered = new ArrayList<>(all.stream().filter(each -> isIn(range, each, searcher))
                .sorted(Comparator.comparing(DueCandidate::dueDay).thenComparing(DueCandidate::issue)).toList());
        return without -> {
            ordered.removeIf(each -> each.assignee().filter(without::contains).isPresent());
            List<DueCandidate> slice = ordered.subList(0, Math.min(SLICE, ordered.size()));
            List<DueCandidate> read = List.copyOf(slice);
            slice.clear();
            if (!read.isEmpty()) slices.add(read.size());
            read.forEach(each -> lastRead = each.dueDay());
            return read;
        };
    }

    private boolean isIn(Range range, DueCandidate each, PersonId searcher) {
        boolean concerned = range.whose() == DueFilter.Whose.ASSIGNEE ? each.assignee().isPresent()
                : reported.contains(each.issue()) || each.assignee().filter(searcher::equals).isPresent();
        return concerned && !each.dueDay().isAfter(range.last())
                && range.first().filter(each.dueDay()::isBefore).isEmpty();
    }
}
