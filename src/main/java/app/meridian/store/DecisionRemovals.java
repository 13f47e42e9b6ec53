package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.Link;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Deletes what goes with projects, spaces, issues and pages (rules K9 and P3). */
final class DecisionRemovals {
    private static final int PAGE = 100;

    private final DecisionRows rows;
    private final DecisionMarkRows marks;
    private final DecisionHistory entries;
    private final DecisionFinds finds;
    private final DecisionJobs jobs;
    private final History history;

    DecisionRemovals(ActiveObjects ao, DecisionRows rows) {
        this.rows = requireNonNull(rows, "rows");
        this.marks = new DecisionMarkRows(ao);
        this.entries = new DecisionHistory(ao);
        this.finds = new DecisionFinds(ao, rows);
        this.jobs = new DecisionJobs(ao, rows);
        this.history = new History(ao);
    }

    void delete(Home home) {
        if (home instanceof Container container) delete(container);
        else unlink((Subject) home);
    }

    void deleteIf(SubjectType type, Predicate<Subject> isGone) {
        List<Subject> page = finds.subjects(type, 0, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(isGone).forEach(this::unlink);
            page = finds.subjects(type, page.get(page.size() - 1).id(), PAGE);
        }
    }

    /** The decisions that were made in it, with all that belongs to them. */
    private void delete(Container container) {
        List<DecisionEntity> page = page(container);
        while (!page.isEmpty()) {
            List<DecisionEntity> some = page;
            history.attempt(() -> {
                List<Integer> ids = some.stream().map(DecisionEntity::getID).toList();
                entries.delete(some);
                marks.delete(ids);
                ids.forEach(jobs::forget);
                rows.delete(ids);
                return Optional.of(ids);
            });
            page = page(container);
        }
    }

    private List<DecisionEntity> page(Container container) {
        return rows.bare(PAGE, "CONTAINER = ?", container.reference()).toList();
    }

    /** Decisions outlive what they were made for: links go, and a home that is gone stays their home. */
    private void unlink(Subject gone) {
        jobs.forget(gone);
        finds.at(gone, DecisionRows.ALL).stream().filter(each -> each.fields().links().contains(linkTo(gone)))
                .forEach(each -> history.attempt(() -> rows.locked(List.of(each.id().value())).stream()
                        .findFirst().map(row -> unlink(row, gone))));
    }

    private Decision unlink(DecisionEntity row, Subject gone) {
        Decision before = DecisionRows.toDomain(row);
        List<Link> left = before.fields().links().stream().filter(link -> !link.equals(linkTo(gone))).toList();
        Decision after = before.withFields(before.fields().withLinks(left));
        row.setFields(DecisionColumns.of(after).fields());
        row.save();
        marks.write(Optional.of(before), after);
        return after;
    }

    private static Link linkTo(Subject subject) {
        return new Link.ToSubject(subject);
    }
}
