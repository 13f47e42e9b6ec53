package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Users;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in the fields of an issue's form, as it was typed: people by user name, the due date as the reader
 * writes dates.
 *
 * @param schedules whether the form has a due date
 */
public record TypedIssue(String summary, String issuetype, String duedate, String assignee, String reporter,
        String description, boolean schedules) {

    static TypedIssue of(IssueFields fields, Users users, boolean schedules) {
        String due = fields.due().isEmpty() ? "" : PickerDates.ofReader().text(LocalDate.parse(fields.due()));
        return new TypedIssue(fields.summary(), fields.type(), due, name(users, fields.assigneeKey()),
                name(users, fields.reporterKey()), fields.description(), schedules);
    }

    static TypedIssue in(Exchange exchange, boolean schedules) {
        return new TypedIssue(exchange.parameter("summary"), exchange.parameter("issuetype"),
                exchange.parameter("duedate"), exchange.parameter("assignee"), exchange.parameter("reporter"),
                exchange.parameter("description"), schedules);
    }

    /** The message goes to the field when the date cannot be read; then the former day is answered. */
    static String day(String typed, String former, Map<String, String> errors) {
        if (typed.isBlank()) return "";
        try {
            return PickerDates.ofReader().day(typed).toString();
        } catch (DateTimeParseException notADay) {
            errors.put("duedate", "You did not enter a valid date. Please enter the date in the format"
                    + " \"d/MMM/yy\", e.g. \"" + PickerDates.ofReader().text(LocalDate.of(2026, 11, 27)) + "\"");
            return former;
        }
    }

    Typed read(Users users, IssueFields former) {
        Map<String, String> errors = new LinkedHashMap<>();
        String due = schedules ? day(duedate, former.due(), errors) : former.due();
        IssueFields fields = new IssueFields(summary, description, issuetype, former.status(), due,
                key(users, assignee, former.assigneeKey()), key(users, reporter, former.reporterKey()));
        errors.putAll(fields.errors(users, former));
        return new Typed(fields, errors);
    }

    /** Somebody who is gone is offered by the key. */
    private static String name(Users users, String key) {
        return users.byKey(key).map(HostUser::username).orElse(key);
    }

    private static String key(Users users, String name, String former) {
        return name.equals(former) ? former : users.byUsername(name).map(HostUser::key).orElse(name);
    }

    /** @param errors the message of each wrong field */
    record Typed(IssueFields fields, Map<String, String> errors) {}
}
