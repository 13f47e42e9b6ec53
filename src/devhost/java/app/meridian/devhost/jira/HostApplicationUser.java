package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import com.atlassian.jira.user.ApplicationUser;

/** A person as plugins hand them on. */
record HostApplicationUser(HostUser user) implements ApplicationUser {}
