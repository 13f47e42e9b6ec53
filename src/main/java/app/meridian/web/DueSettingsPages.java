package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers.ContainerName;
import app.meridian.web.PageHead.Meta;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the pages about due dates in a project or space, in the current reader's language. */
@Component
public class DueSettingsPages {
    private final I18nResolver i18n;
    private final LocaleResolver locales;
    private final ApplicationProperties product;

    public DueSettingsPages(
            @ComponentImport I18nResolver i18n,
            @ComponentImport LocaleResolver locales,
            @ComponentImport("salApplicationProperties") ApplicationProperties product) {
        this.i18n = requireNonNull(i18n, "i18n");
        this.locales = requireNonNull(locales, "locales");
        this.product = requireNonNull(product, "product");
    }

    public DueSettingsPage within(ContainerType type, ContainerName container) {
        boolean project = type == ContainerType.PROJECT;
        String title = i18n.getText("meridian.due.settings.title-within", container.name());
        String intro = i18n.getText(project ? "meridian.due.settings.intro-project"
                : "meridian.due.settings.intro-space");
        String subject = (project ? "projects/" : "spaces/") + container.key();
        DueSettingsPage.Frame frame = new DueSettingsPage.Frame(subject, product.getDisplayName(),
                locales.getLocale().toLanguageTag(), i18n.getText("meridian.due.settings.loading"));
        return new DueSettingsPage(PageHead.within(title, type, container.key(), "due-project"), intro, frame);
    }

    /** For somebody who may not see such a page. */
    public RefusalPage refusal() {
        PageHead head = new PageHead(i18n.getText("meridian.due.settings.title"),
                List.of(new Meta("decorator", "atl.general")), "");
        return new RefusalPage(head, i18n.getText("meridian.due.settings.refused"));
    }
}
