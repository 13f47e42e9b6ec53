package app.meridian.devhost.web;

import java.util.List;

/** The links beside a page. */
public record Menu(String title, List<Group> groups) {

    public record Group(String title, List<Link> links) {}

    /** @param address below the context path */
    public record Link(String id, String label, String address, boolean current) {}
}
