package app.meridian.core.subject;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Does what is to be done when something that Meridian keeps things for has been deleted from the product (rule P3).
 * An issue or page that is moved keeps all it has: that goes by its id.
 */
public final class Removals {
    private final List<Belongings> belongings;
    private final Subjects subjects;
    private final Containers containers;

    public Removals(List<Belongings> belongings, Subjects subjects, Containers containers) {
        this.belongings = List.copyOf(belongings);
        this.subjects = requireNonNull(subjects, "subjects");
        this.containers = requireNonNull(containers, "containers");
    }

    /**
     * Deletes what belongs to the subject. May be called again.
     *
     * @return false if the subject is not gone, or not yet
     */
    public boolean settle(Subject subject) {
        boolean gone = subjects.isGone(subject);
        if (gone) belongings.forEach(each -> each.delete(subject));
        return gone;
    }

    /**
     * Deletes what belongs to the container and to what was in it. A product does not say which issues or pages went
     * with a project or space, and no row says where they were, since they move: so of every one that has something it
     * is asked whether it is still there. May be called again.
     *
     * @return false if the container is not gone, or not yet
     */
    public boolean settle(Container container) {
        if (containers.nameOf(container).isPresent()) return false;
        SubjectType inside = container.type() == ContainerType.PROJECT ? SubjectType.ISSUE : SubjectType.PAGE;
        belongings.forEach(each -> {
            each.delete(container);
            each.deleteIf(inside, subjects::isGone);
        });
        return true;
    }
}
