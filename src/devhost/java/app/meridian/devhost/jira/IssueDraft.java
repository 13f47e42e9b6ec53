package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.HostUsers;
import app.meridian.devhost.jira.StoredIssue.Fields;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form or a script wants an issue to be, as it was typed. */
public record IssueDraft(String summary, String description, String type, String status, String due, String assignee) {
    public static final List<String> TYPES = List.of("Task", "Bug", "Story");
    public static final List<String> STATUSES = List.of("To do", "In progress", "Done");

    /** What a new issue is until somebody says otherwise. */
    public static IssueDraft empty() {
        return new IssueDraft("", "", TYPES.get(0), STATUSES.get(0), "", "");
    }

    public static IssueDraft of(Fields fields, HostUsers users) {
        return new IssueDraft(fields.summary(), fields.description(), fields.type(), fields.status(),
                fields.due().map(LocalDate::toString).orElse(""),
                fields.assigneeKey().flatMap(users::byKey).map(HostUser::username).orElse(""));
    }

    /** The message of each wrong field; empty when the draft can be kept. */
    public Map<String, String> errors(HostUsers users) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (summary.isBlank()) errors.put("summary", "You must specify a summary of the issue.");
        if (summary.length() > 255) errors.put("summary", "Summary must be at most 255 characters long.");
        if (summary.lines().count() > 1) errors.put("summary", "The summary must not hold a line break.");
        if (!TYPES.contains(type)) errors.put("issuetype",
                "The issue type must be one of " + String.join(", ", TYPES) + ".");
        if (!STATUSES.contains(status)) errors.put("status",
                "The status must be one of " + String.join(", ", STATUSES) + ".");
        if (!due.isBlank() && day().isEmpty()) errors.put("duedate", "Write the due date like 2026-11-27.");
        if (!assignee.isBlank() && users.byUsername(assignee.strip()).filter(HostUser::active).isEmpty()) {
            errors.put("assignee", "There is no user " + assignee + ".");
        }
        return errors;
    }

    /** Only for a draft without errors. */
    public Fields fields(HostUsers users) {
        return new Fields(summary.strip(), description, type, status, day(),
                users.byUsername(assignee.strip()).map(HostUser::key));
    }

    private Optional<LocalDate> day() {
        try {
            return due.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(due.strip()))
                    .filter(day -> day.getYear() <= 9999);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
