package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Issues and people in the words of Jira's REST API. */
record IssueJson(Site site) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

    Map<String, Object> issue(StoredIssue issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.fields().summary());
        fields.put("description", issue.fields().description().isEmpty() ? null : issue.fields().description());
        fields.put("issuetype", Map.of("name", issue.fields().type()));
        fields.put("status", Map.of("name", issue.fields().status()));
        fields.put("project", Map.of("key", issue.projectKey()));
        fields.put("duedate", issue.fields().due().map(LocalDate::toString).orElse(null));
        fields.put("assignee", issue.fields().assigneeKey().flatMap(site.users()::byKey).map(this::person)
                .orElse(null));
        fields.put("reporter", site.users().byKey(issue.reporterKey()).map(this::person).orElse(null));
        fields.put("created", moment(issue.created()));
        fields.put("updated", moment(issue.updated()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", String.valueOf(issue.id()));
        json.put("self", self(issue));
        json.put("key", issue.key());
        json.put("fields", fields);
        return json;
    }

    String self(StoredIssue issue) {
        return site.url() + "/rest/api/2/issue/" + issue.id();
    }

    Map<String, Object> myself(HostUser user) {
        Map<String, Object> json = person(user);
        json.put("locale", user.locale().toString());
        return json;
    }

    private Map<String, Object> person(HostUser user) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", user.username());
        json.put("key", user.key());
        json.put("emailAddress", user.email());
        json.put("displayName", user.fullName());
        json.put("active", user.active());
        json.put("timeZone", user.zone().getId());
        return json;
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atOffset(ZoneOffset.UTC));
    }
}
