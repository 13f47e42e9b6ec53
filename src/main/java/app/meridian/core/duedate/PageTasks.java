package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Subject;
import java.util.List;
import java.util.Optional;

/** The tasks in the text of the product's pages (rule H4). Costs none of Meridian's statements. */
public interface PageTasks {
    /** How many pages are read. */
    int MOST_PAGES = 200;

    /**
     * The tasks of a page in the order of its text.
     *
     * @param below whether those of the pages below it follow, level by level; a page that the reader may not see is
     *     left out with all below it
     * @return empty if there is no such page, or the reader may not see it
     */
    Optional<Found> find(Optional<PersonId> reader, Subject page, boolean below);

    /**
     * @param container the space of the pages
     * @param pages how many were read
     * @param morePages whether others were not
     */
    record Found(Container container, List<PageTask> tasks, int pages, boolean morePages) {

        public Found {
            requireNonNull(container, "container");
            tasks = List.copyOf(tasks);
        }
    }
}
