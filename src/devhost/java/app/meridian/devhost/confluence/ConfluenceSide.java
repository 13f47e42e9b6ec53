package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.framework.PluginFramework;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.ProductSide;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Site;
import com.atlassian.confluence.core.FormatSettingsManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What Confluence has of its own. */
public record ConfluenceSide(Site site, PageStore content) implements ProductSide {
    @Override
    public void register(PluginFramework framework) {
        framework.register(PageManager.class, id -> content.byId(id).map(HostPage::new).orElse(null));
        framework.register(PermissionManager.class, new HostPermissionManager(site));
        framework.register(UserAccessor.class, key -> Optional.ofNullable(key)
                .flatMap(known -> site.users().byKey(known.getStringValue()))
                .map(HostConfluenceUser::new).orElse(null));
        framework.register(FormatSettingsManager.class, site.settings()::timeFormat);
    }

    @Override
    public List<Route> routes(Pages pages, InstalledPlugin plugin) {
        PageAccess access = new PageAccess(content, site.containers());
        StorageFormat format = new StorageFormat(plugin, site.url());
        return Stream.of(new SpacePages(pages, access, format).routes(), new PageForms(pages, access, format).routes(),
                new ContentRest(site, access).routes()).flatMap(List::stream).toList();
    }

    @Override
    public void enter(Optional<HostUser> user) {
        AuthenticatedUserThreadLocal.set(user.map(HostConfluenceUser::new).orElse(null));
    }

    @Override
    public Object json(Problem problem) {
        return Map.of("statusCode", problem.status(), "message", problem.getMessage());
    }

    @Override
    public void fillWithSamples() {
        new ConfluenceSamples(site, content).fill();
    }
}
