package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells readers what the dates of tasks on pages mean for whoever has them, as far as they may know it. */
public final class DueTaskService {
    private static final Comparator<PageTask> BY_DATE = Comparator.comparing(task -> task.day().orElse(LocalDate.MAX));

    private final PageTasks pages;
    private final DueStore store;
    private final DuePeople people;
    private final Clock clock;

    public DueTaskService(PageTasks pages, DueStore store, DuePeople people, Clock clock) {
        this.pages = requireNonNull(pages, "pages");
        this.store = requireNonNull(store, "store");
        this.people = requireNonNull(people, "people");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * At most four reads, for any number of tasks, pages and people.
     *
     * @param reader empty for an anonymous one, who sees nobody's deadline (rule P2)
     * @param locale of the holidays' names
     * @throws SubjectNotFoundException if there is no such page, or the reader may not see it
     */
    public DueTasks of(Optional<PersonId> reader, Locale locale, Subject page, TaskWish wish) {
        PageTasks.Found found = pages.find(reader, page, wish.below())
                .orElseThrow(() -> new SubjectNotFoundException(page.type(), String.valueOf(page.id())));
        List<PageTask> all = found.tasks().stream().filter(wish::includes).sorted(BY_DATE).toList();
        List<PageTask> shown = all.stream().limit(DueTasks.MOST).toList();
        Instant now = WholeSeconds.now(clock);
        TaskDates dates = new TaskDates(shown, store.settings(found.container()), now);
        HoursRequest request = new HoursRequest(Optional.of(found.container()), dates.holidays(), locale);
        DuePeople.Seen seen = people.allSeenBy(reader, dates.assignees(), request);
        return new DueTasks(now, seen.zoneAt(now), found.container(), dates.tasks(seen, people::assignment),
                all.size() - shown.size(), found.pages(), found.morePages());
    }
}
