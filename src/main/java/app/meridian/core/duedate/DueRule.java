package app.meridian.core.duedate;

/** Which moment a due day means. A due time that somebody has set comes before any of them (rule D5). */
public enum DueRule {
    /** Each person's own fair deadline: the end of their last working time on or before the due day (rule D1). */
    PERSONAL,
    /** The assignee's fair deadline, for everybody; without an assignee as {@link #PERSONAL} (rule D3). */
    ASSIGNEE,
    /** The end of the due day in one named zone, for everybody (rule W8). */
    ZONE
}
