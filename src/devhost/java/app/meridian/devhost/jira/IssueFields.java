package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.HostUsers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people write about an issue, as text. The due day looks like 2026-11-27; it and the people may be empty. */
public record IssueFields(String summary, String description, String type, String status, String due,
        String assigneeKey, String reporterKey) {
    public static final List<String> TYPES = List.of("Task", "Bug", "Story");
    /** An issue in the last of them is resolved. */
    public static final List<String> STATUSES = List.of("To do", "In progress", "Done");
    /** What a new issue is until somebody says otherwise. */
    public static final IssueFields EMPTY =
            new IssueFields("", "", TYPES.get(0), STATUSES.get(0), "", "", "");

    public IssueFields {
        summary = summary.strip();
        due = due.strip();
    }

    boolean isResolved() {
        return status.equals("Done");
    }

    IssueFields reportedBy(String key) {
        return new IssueFields(summary, description, type, status, due, assigneeKey, key);
    }

    IssueFields withStatus(String other) {
        return new IssueFields(summary, description, type, other, due, assigneeKey, reporterKey);
    }

    IssueFields withDue(String day) {
        return new IssueFields(summary, description, type, status, day, assigneeKey, reporterKey);
    }

    /** The message of each wrong field; empty when they can be kept. People who are gone may stay what they were. */
    Map<String, String> errors(HostUsers users, IssueFields former) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (summary.isEmpty()) errors.put("summary", "You must specify a summary of the issue.");
        if (summary.length() > 255) errors.put("summary", "Summary must be at most 255 characters long.");
        if (summary.lines().count() > 1) errors.put("summary", "The summary must not hold a line break.");
        if (!TYPES.contains(type)) errors.put("issuetype", "The issue type must be one of " + TYPES + ".");
        if (!STATUSES.contains(status)) errors.put("status", "The status must be one of " + STATUSES + ".");
        if (!due.isEmpty() && !isDay(due)) errors.put("duedate", "Write the due date like 2026-11-27.");
        checkPerson(users, "assignee", assigneeKey, former.assigneeKey(), errors);
        checkPerson(users, "reporter", reporterKey, former.reporterKey(), errors);
        return errors;
    }

    private static void checkPerson(HostUsers users, String field, String key, String former,
            Map<String, String> errors) {
        if (key.isEmpty() || key.equals(former)) return;
        if (users.byKey(key).filter(HostUser::active).isEmpty()) errors.put(field, "There is no user " + key + ".");
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
