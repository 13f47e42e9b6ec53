package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Access;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells readers what a due date means for whom, as far as they may know it. */
public final class DueService {
    private final DueItems items;
    private final DueStore store;
    private final Access access;
    private final DuePeople people;
    private final Clock clock;

    public DueService(DueItems items, DueStore store, Access access, DuePeople people, Clock clock) {
        this.items = requireNonNull(items, "items");
        this.store = requireNonNull(store, "store");
        this.access = requireNonNull(access, "access");
        this.people = requireNonNull(people, "people");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * At most four reads, for any number of people.
     *
     * @param reader empty for an anonymous one
     * @param locale of the holidays' names
     * @throws SubjectNotFoundException if there is no such issue, or the reader may not see it
     */
    public DueAnswer of(Optional<PersonId> reader, Locale locale, Subject subject, DueView view) {
        requireVisible(reader, subject);
        DueItem item = items.find(subject).orElseThrow(() -> notFound(subject));
        DueStore.Choices choices = store.find(item.container(), subject);
        ItemDate date = new ItemDate(item, choices, view, WholeSeconds.now(clock));
        List<Involved> involved = date.isJudged() && reader.isPresent()
                ? involved(reader.get(), date.involvement(), subject) : List.of();
        HoursRequest request = new HoursRequest(Optional.of(item.container()), date.holidays(), locale);
        DuePeople.Seen seen = people.seenBy(reader, involved, request);
        boolean maySchedule = reader.isPresent() && items.maySchedule(reader.get(), subject);
        return date.answer(seen, people.assignment(item.assignee()), maySchedule);
    }

    /**
     * Judges a date that somebody considers. At most four reads.
     *
     * @throws SubjectNotFoundException if the reader may not see the subject
     * @throws app.meridian.core.subject.ContainerNotVisibleException if the reader may not see the container
     */
    public DueVerdict check(PersonId reader, Locale locale, DueCheck check) {
        check.subject().ifPresent(subject -> requireVisible(Optional.of(reader), subject));
        check.container().ifPresent(container -> people.requireVisible(reader, container));
        Optional<DueItem> item = check.subject().flatMap(items::find);
        Optional<Container> container = item.map(DueItem::container).or(check::container);
        ConsideredDate date = considered(check, item, container);
        List<Involved> involved = date.isJudged() ? check.subject()
                .map(subject -> involved(reader, date.involvement(), subject))
                .orElseGet(() -> date.involvement().inOrder()) : List.of();
        HoursRequest request = new HoursRequest(container, date.holidays(), locale);
        DuePeople.Seen seen = people.seenBy(Optional.of(reader), involved, request);
        return date.verdict(seen, item.isEmpty()
                ? DueQuestion.Assignment.TAKEN : people.assignment(date.involvement().assignee()));
    }

    private ConsideredDate considered(DueCheck check, Optional<DueItem> item, Optional<Container> container) {
        Instant now = check.asOf().orElseGet(() -> WholeSeconds.now(clock));
        if (container.isEmpty()) return ConsideredDate.of(check, item, Optional.empty(), Optional.empty(), now);
        if (check.subject().isEmpty()) {
            return ConsideredDate.of(check, item, Optional.of(store.settings(container.get())), Optional.empty(), now);
        }
        DueStore.Choices choices = store.find(container.get(), check.subject().get());
        return ConsideredDate.of(
                check, item, Optional.of(choices.settings()), Optional.of(choices.additions()), now);
    }

    private List<Involved> involved(PersonId reader, Involvement involvement, Subject subject) {
        return involvement.watchedBy(items.watchers(Optional.of(reader), subject, DuePeople.MOST_WATCHERS)).inOrder();
    }

    private void requireVisible(Optional<PersonId> reader, Subject subject) {
        if (!access.canSee(reader, subject)) throw notFound(subject);
    }

    private static SubjectNotFoundException notFound(Subject subject) {
        return new SubjectNotFoundException(subject.type(), String.valueOf(subject.id()));
    }
}
