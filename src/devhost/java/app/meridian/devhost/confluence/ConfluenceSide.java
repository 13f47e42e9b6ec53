package app.meridian.devhost.confluence;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.framework.PluginFramework;
import app.meridian.devhost.web.Display;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.ProductSide;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Site;
import com.atlassian.confluence.core.FormatSettingsManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What Confluence has of its own. */
public record ConfluenceSide(Site site, PageStore content) implements ProductSide {
    @Override
    public void register(PluginFramework framework) {
        framework.register(PageManager.class, id -> content.ever(id)
                .map(page -> new HostPage(page, content, site)).orElse(null));
        framework.register(PermissionManager.class, new HostPermissionManager(site));
        framework.register(UserAccessor.class, new HostPeople(site.users()));
        framework.register(SpaceManager.class, new HostSpaceManager(site));
        framework.register(MultiQueueTaskManager.class, this::addTask);
        framework.register(FormatSettingsManager.class, () -> Display.TIME_FORMAT);
    }

    private void addTask(String queue, Task task) {
        if (!queue.equals("mail")) throw new IllegalArgumentException("The host has no queue " + queue);
        site.mailbox().queue(() -> {
            task.execute();
            return task;
        });
    }

    @Override
    public List<Route> routes(Pages pages, InstalledPlugin plugin) {
        StorageFormat format = new StorageFormat(plugin, site, content);
        return Stream.of(new SpacePages(pages, content, format).routes(),
                new PageForms(pages, content, format).routes(),
                new ContentRest(site, content).routes(), new PeopleRest(site).routes()).flatMap(List::stream).toList();
    }

    @Override
    public Object json(Problem problem) {
        return Map.of("statusCode", problem.status(), "message", problem.getMessage());
    }
}
