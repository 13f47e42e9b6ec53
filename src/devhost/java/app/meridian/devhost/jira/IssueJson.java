package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Issues and people in the words of Jira's REST API. */
record IssueJson(Site site, Issues issues) {
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
        fields.put("resolutiondate", issue.resolved().map(IssueJson::moment).orElse(null));
        if (issue.resolved().isEmpty()) fields.putNull("resolution");
        else fields.putObject("resolution").put("name", "Done");
        fields.set("assignee", person(kept.assigneeKey()));
        fields.set("reporter", person(kept.reporterKey()));
        return json;
    }

    static ObjectNode person(HostUser user) {
        return JsonNodeFactory.instance.objectNode().put("name", user.username()).put("key", user.key())
                .put("emailAddress", user.email()).put("displayName", user.fullName()).put("active", user.active())
                .put("timeZone", user.zone().getId()).put("locale", user.locale().toString());
    }

    /** The names only for those who may see them. */
    ObjectNode watchers(StoredIssue issue, Optional<HostUser> reader) {
        List<String> keys = issues.watchers(issue);
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("watchCount", keys.size())
                .put("isWatching", reader.filter(user -> keys.contains(user.key())).isPresent());
        ArrayNode shown = json.putArray("watchers");
        boolean sees = site.permissions().allow(reader, Kind.WATCHERS, issue.projectKey());
        keys.stream().filter(key -> sees || reader.filter(user -> user.key().equals(key)).isPresent())
                .map(this::person).filter(Objects::nonNull).forEach(shown::add);
        return json;
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
