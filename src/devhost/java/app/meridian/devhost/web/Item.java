package app.meridian.devhost.web;

/** What permissions are asked for: a project or space, or an issue or page in it. */
public interface Item {
    /** The key of the project or space. */
    String containerKey();
}
