package app.meridian.devhost.jira;

import app.meridian.devhost.web.Site;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The projects and people of the issues of one answer, each read once. */
record IssueNeighbours(Site site, Map<String, Project> projects, Map<String, ApplicationUser> people) {
    static IssueNeighbours in(Site site) {
        return new IssueNeighbours(site, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    Project project(String key) {
        return projects.computeIfAbsent(key,
                wanted -> site.containers().byKey(wanted).map(HostProject::new).orElse(null));
    }

    ApplicationUser person(String key) {
        return people.computeIfAbsent(key, wanted -> HostApplicationUser.of(site.users(), wanted));
    }
}
