package app.meridian.core.duedate;

/**
 * Which tasks are wanted besides those of the page that are open and have a date.
 *
 * @param below those of the pages below it
 * @param done those that are done
 * @param undated those without a date
 */
public record TaskWish(boolean below, boolean done, boolean undated) {

    boolean includes(PageTask task) {
        return (done || !task.done()) && (undated || task.day().isPresent());
    }
}
