package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers.ContainerName;
import app.meridian.web.HoursPage.Frame;
import app.meridian.web.HoursPage.Way;
import app.meridian.web.PageHead.Meta;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the pages about working hours for the product they are shown in, in the current reader's language. */
@Component
public class HoursPages {
    private static final int GROUPS_SUGGESTED = 200;

    private final I18nResolver i18n;
    private final LocaleResolver locales;
    private final ApplicationProperties product;
    private final UserManager users;

    public HoursPages(
            @ComponentImport I18nResolver i18n,
            @ComponentImport LocaleResolver locales,
            @ComponentImport("salApplicationProperties") ApplicationProperties product,
            @ComponentImport("salUserManager") UserManager users) {
        this.i18n = requireNonNull(i18n, "i18n");
        this.locales = requireNonNull(locales, "locales");
        this.product = requireNonNull(product, "product");
        this.users = requireNonNull(users, "users");
    }

    /** The reader's own hours. Jira does not put its profile's frame around pages of plugins, so a link leads back. */
    public HoursPage own(String contextPath) {
        String title = i18n.getText("meridian.hours.page.title");
        List<Meta> metas = isJira() ? List.of(new Meta("decorator", "atl.general"))
                : List.of(new Meta("decorator", "atl.userprofile"), new Meta("tab", "hours-link-confluence"),
                        new Meta("activeTab", "hours-link-confluence"));
        Way way = isJira() ? new Way(contextPath + "/secure/ViewProfile.jspa",
                i18n.getText("meridian.hours.page.profile")) : Way.NONE;
        return new HoursPage(new PageHead(title, metas, ""), i18n.getText("meridian.hours.page.intro"), way,
                frame("", "meridian.hours.page.loading"), List.of());
    }

    /** What holds for everybody and for groups, and the company's calendars. */
    public HoursPage company() {
        String intro = i18n.getText("meridian.hours.admin.intro");
        return new HoursPage(administration(), intro, Way.NONE, frame("company", "meridian.hours.admin.loading"),
                groups());
    }

    /** What holds within one project or space. */
    public HoursPage within(ContainerType type, ContainerName container) {
        String title = i18n.getText("meridian.hours.admin.title-within", container.name());
        String intro = i18n.getText(isProject(type) ? "meridian.hours.admin.intro-project"
                : "meridian.hours.admin.intro-space");
        String subject = (isProject(type) ? "projects/" : "spaces/") + container.key();
        return new HoursPage(PageHead.within(title, type, container.key(), "hours-project"), intro, Way.NONE,
                frame(subject, "meridian.hours.admin.loading"), List.of());
    }

    /** For somebody who may not see such a page. */
    public RefusalPage refusal() {
        return new RefusalPage(
                new PageHead(i18n.getText("meridian.hours.admin.title"), List.of(new Meta("decorator", "atl.general")),
                        ""),
                i18n.getText("meridian.hours.admin.refused"));
    }

    private PageHead administration() {
        Meta decorator = new Meta("decorator", "atl.admin");
        String title = i18n.getText("meridian.hours.admin.title");
        if (!isJira()) return new PageHead(title, List.of(decorator), "hours-admin-confluence");
        return new PageHead(title, List.of(decorator,
                new Meta("admin.active.section", "admin_plugins_menu/meridian-admin"),
                new Meta("admin.active.tab", "hours-admin-jira")), "");
    }

    private Frame frame(String subject, String loadingKey) {
        return new Frame(subject, product.getDisplayName(), locales.getLocale().toLanguageTag(),
                i18n.getText(loadingKey));
    }

    private List<String> groups() {
        List<String> names = new ArrayList<>();
        users.findGroupNamesByPrefix("", 0, GROUPS_SUGGESTED).forEach(names::add);
        return names;
    }

    private boolean isJira() {
        return product.getPlatformId().equals("jira");
    }

    private static boolean isProject(ContainerType type) {
        return type == ContainerType.PROJECT;
    }
}
