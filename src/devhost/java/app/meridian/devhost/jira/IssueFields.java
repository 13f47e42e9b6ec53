package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.HostUsers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people write about an issue, as text. The due day looks like 2026-11-27; it and the assignee may be empty. */
public record IssueFields(String summary, String description, String type, String status, String due,
        String assigneeKey) {
    public static final List<String> TYPES = List.of("Task", "Bug", "Story");
    public static final List<String> STATUSES = List.of("To do", "In progress", "Done");
    /** What a new issue is until somebody says otherwise. */
    public static final IssueFields EMPTY = new IssueFields("", "", TYPES.get(0), STATUSES.get(0), "", "");

    public IssueFields {
        summary = summary.strip();
        due = due.strip();
    }

    /** The message of each wrong field; empty when they can be kept. */
    Map<String, String> errors(HostUsers users) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (summary.isEmpty()) errors.put("summary", "You must specify a summary of the issue.");
        if (summary.length() > 255) errors.put("summary", "Summary must be at most 255 characters long.");
        if (summary.lines().count() > 1) errors.put("summary", "The summary must not hold a line break.");
        if (!TYPES.contains(type)) errors.put("issuetype", "The issue type must be one of " + TYPES + ".");
        if (!STATUSES.contains(status)) errors.put("status", "The status must be one of " + STATUSES + ".");
        if (!due.isEmpty() && !isDay(due)) errors.put("duedate", "Write the due date like 2026-11-27.");
        if (!assigneeKey.isEmpty() && users.byKey(assigneeKey).filter(HostUser::active).isEmpty()) {
            errors.put("assignee", "There is no user " + assigneeKey + ".");
        }
        return errors;
    }

    /** The column has room for years of four digits. */
    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().length() == 10;
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
