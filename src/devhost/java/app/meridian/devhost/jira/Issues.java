package app.meridian.devhost.jira;

import app.meridian.devhost.Database;
import app.meridian.devhost.framework.clock.MovableClock;
import app.meridian.devhost.web.Container;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The issues of all projects. Who may see or change them is not asked here. */
public record Issues(Database database) {
    public List<StoredIssue> in(Container project) {
        return database.rows(Issues::read, "SELECT * FROM HOST_ISSUE WHERE PROJECT_KEY = ? ORDER BY ISSUE_NUMBER DESC",
                project.key());
    }

    public Optional<StoredIssue> byId(long id) {
        return database.row(Issues::read, "SELECT * FROM HOST_ISSUE WHERE ID = ?", id);
    }

    public Optional<StoredIssue> byKeyOrId(String keyOrId) {
        return keyOrId.matches("\\d{1,18}") ? byId(Long.parseLong(keyOrId)) : byKey(keyOrId);
    }

    /** Whatever the letters' case. */
    public Optional<StoredIssue> byKey(String key) {
        String wanted = key.toUpperCase(Locale.ROOT);
        if (!wanted.matches("[A-Z][A-Z0-9_]*-[1-9]\\d{0,8}")) return Optional.empty();
        int dash = wanted.lastIndexOf('-');
        return database.row(Issues::read, "SELECT * FROM HOST_ISSUE WHERE PROJECT_KEY = ? AND ISSUE_NUMBER = ?",
                wanted.substring(0, dash), Integer.valueOf(wanted.substring(dash + 1)));
    }

    public List<StoredIssue> all() {
        return database.rows(Issues::read, "SELECT * FROM HOST_ISSUE");
    }

    public StoredIssue create(Container project, IssueFields fields) {
        long now = MovableClock.systemUTC().millis();
        long id = database.inTransaction(() -> {
            database.update("UPDATE HOST_CONTAINER SET ITEM_COUNT = ITEM_COUNT + 1 WHERE CONTAINER_KEY = ?",
                    project.key());
            int number = database.row(row -> row.getInt(1),
                    "SELECT ITEM_COUNT FROM HOST_CONTAINER WHERE CONTAINER_KEY = ?", project.key()).orElseThrow();
            return database.insert("INSERT INTO HOST_ISSUE (SUMMARY, DESCRIPTION, ISSUE_TYPE, STATUS, DUE_DAY,"
                    + " ASSIGNEE_KEY, REPORTER_KEY, PROJECT_KEY, ISSUE_NUMBER, CREATED_AT, UPDATED_AT, RESOLVED_AT)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    fields.summary(), fields.description(), fields.type(), fields.status(), fields.due(),
                    fields.assigneeKey(), fields.reporterKey(), project.key(), number, now, now,
                    fields.isResolved() ? now : 0L);
        });
        return byId(id).orElseThrow();
    }

    /** An issue that was resolved before keeps the moment. */
    public void change(StoredIssue issue, IssueFields fields) {
        long now = MovableClock.systemUTC().millis();
        long resolved = fields.isResolved() ? issue.resolved().map(Instant::toEpochMilli).orElse(now) : 0;
        database.update("UPDATE HOST_ISSUE SET SUMMARY = ?, DESCRIPTION = ?, ISSUE_TYPE = ?, STATUS = ?, DUE_DAY = ?,"
                + " ASSIGNEE_KEY = ?, REPORTER_KEY = ?, UPDATED_AT = ?, RESOLVED_AT = ? WHERE ID = ?",
                fields.summary(), fields.description(), fields.type(), fields.status(), fields.due(),
                fields.assigneeKey(), fields.reporterKey(), now, resolved, issue.id());
    }

    /** Its number is not given to another issue. */
    public void delete(StoredIssue issue) {
        database.update("DELETE FROM HOST_WATCHER WHERE ISSUE_ID = ?", issue.id());
        database.update("DELETE FROM HOST_ISSUE WHERE ID = ?", issue.id());
    }

    /** The user keys of those who watch it. */
    public List<String> watchers(StoredIssue issue) {
        return database.rows(row -> row.getString(1),
                "SELECT USER_KEY FROM HOST_WATCHER WHERE ISSUE_ID = ? ORDER BY USER_KEY", issue.id());
    }

    public void watch(StoredIssue issue, String userKey, boolean watches) {
        database.update("DELETE FROM HOST_WATCHER WHERE ISSUE_ID = ? AND USER_KEY = ?", issue.id(), userKey);
        if (!watches) return;
        database.update("INSERT INTO HOST_WATCHER (ISSUE_ID, USER_KEY) VALUES (?, ?)", issue.id(), userKey);
    }

    private static StoredIssue read(ResultSet row) throws SQLException {
        IssueFields fields = new IssueFields(row.getString("SUMMARY"), row.getString("DESCRIPTION"),
                row.getString("ISSUE_TYPE"), row.getString("STATUS"), row.getString("DUE_DAY"),
                row.getString("ASSIGNEE_KEY"), row.getString("REPORTER_KEY"));
        long resolved = row.getLong("RESOLVED_AT");
        return new StoredIssue(row.getLong("ID"), row.getString("PROJECT_KEY"), row.getInt("ISSUE_NUMBER"), fields,
                Instant.ofEpochMilli(row.getLong("CREATED_AT")), Instant.ofEpochMilli(row.getLong("UPDATED_AT")),
                resolved == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(resolved)));
    }
}
