package app.meridian.devhost.web;

/** A project of Jira, a space of Confluence: it holds issues or pages, and permissions are given for it. */
public record Container(long id, String key, String name) implements Item {
    @Override
    public String containerKey() {
        return key;
    }
}
