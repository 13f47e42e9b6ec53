package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Site;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Issues and people in the words of Jira's REST API. */
record IssueJson(Site site) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

    ObjectNode identity(StoredIssue issue) {
        return JsonNodeFactory.instance.objectNode().put("id", String.valueOf(issue.id())).put("key", issue.key())
                .put("self", site.url() + "/rest/api/2/issue/" + issue.id());
    }

    ObjectNode issue(StoredIssue issue) {
        IssueFields kept = issue.fields();
        ObjectNode json = identity(issue);
        ObjectNode fields = json.putObject("fields");
        fields.put("summary", kept.summary()).put("description", nullIfEmpty(kept.description()))
                .put("duedate", nullIfEmpty(kept.due()))
                .put("created", moment(issue.created())).put("updated", moment(issue.updated()));
        fields.putObject("issuetype").put("name", kept.type());
        fields.putObject("status").put("name", kept.status());
        fields.putObject("project").put("key", issue.projectKey());
        fields.set("assignee", person(kept.assigneeKey()));
        fields.set("reporter", person(issue.reporterKey()));
        return json;
    }

    static ObjectNode person(HostUser user) {
        return JsonNodeFactory.instance.objectNode().put("name", user.username()).put("key", user.key())
                .put("emailAddress", user.email()).put("displayName", user.fullName()).put("active", user.active())
                .put("timeZone", user.zone().getId()).put("locale", user.locale().toString());
    }

    private ObjectNode person(String userKey) {
        return site.users().byKey(userKey).map(IssueJson::person).orElse(null);
    }

    private static String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atOffset(ZoneOffset.UTC));
    }
}
