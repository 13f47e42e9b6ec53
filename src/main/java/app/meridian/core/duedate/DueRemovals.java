package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;

/**
 * Does what is to be done when something that has due dates has been deleted from the product (rule P3). An issue that
 * is moved keeps what was added to it, and so its row: it goes by the issue's id. Nothing is kept for pages.
 */
public final class DueRemovals {
    private final DueStore store;
    private final Subjects subjects;
    private final Containers containers;

    public DueRemovals(DueStore store, Subjects subjects, Containers containers) {
        this.store = requireNonNull(store, "store");
        this.subjects = requireNonNull(subjects, "subjects");
        this.containers = requireNonNull(containers, "containers");
    }

    /**
     * Deletes what was added to the subject's due date. May be called again.
     *
     * @return false if the subject is not gone, or not yet
     */
    public boolean settle(Subject subject) {
        boolean gone = isGone(subject);
        if (gone) store.delete(subject);
        return gone;
    }

    /**
     * Deletes the settings of the container. A product does not say which issues went with a project, and no row says
     * which project its issue was in, since issues move: so of every issue that has a row it is asked whether it is
     * still there. May be called again.
     *
     * @return false if the container is not gone, or not yet
     */
    public boolean settle(Container container) {
        if (containers.nameOf(container).isPresent()) return false;
        store.delete(container);
        if (container.type() == ContainerType.PROJECT) store.deleteIf(SubjectType.ISSUE, this::isGone);
        return true;
    }

    private boolean isGone(Subject subject) {
        return subjects.find(subject.type(), String.valueOf(subject.id())).isEmpty();
    }
}
