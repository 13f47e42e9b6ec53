package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import com.atlassian.confluence.user.ConfluenceUser;

/** A person as plugins hand them on. */
record HostConfluenceUser(HostUser user) implements ConfluenceUser {}
