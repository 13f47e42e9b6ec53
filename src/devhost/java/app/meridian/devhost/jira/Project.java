package app.meridian.devhost.jira;

/** Holds issues; permissions are given per project. */
public record Project(String key, String name) {
}
