package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.web.PageHead.Meta;
import app.meridian.web.RoundsPage.Frame;
import app.meridian.web.RoundsPage.Way;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the pages with rounds, in the current reader's language and without a query (rule H1). */
@Component
public class RoundsPages {
    private final I18nResolver i18n;
    private final LocaleResolver locales;
    private final ApplicationProperties product;
    private final PageBuilderService pageBuilder;

    public RoundsPages(
            @ComponentImport I18nResolver i18n,
            @ComponentImport LocaleResolver locales,
            @ComponentImport("salApplicationProperties") ApplicationProperties product,
            @ComponentImport PageBuilderService pageBuilder) {
        this.i18n = requireNonNull(i18n, "i18n");
        this.locales = requireNonNull(locales, "locales");
        this.product = requireNonNull(product, "product");
        this.pageBuilder = requireNonNull(pageBuilder, "pageBuilder");
    }

    /** Of a project, within the product's own page for it. Has that page load what fills the frames. */
    public RoundsPage ofProject(String key) {
        pageBuilder.assembler().resources().requireWebResource("app.meridian:rounds-admin");
        return page(i18n.getText("meridian.rounds.page.title"), Way.NONE, withBoard("projects/" + key));
    }

    RoundsPage ofSpace(HomeName space) {
        return page(i18n.getText("meridian.rounds.page.title-within", space.title()), Way.NONE,
                withBoard("spaces/" + space.key()));
    }

    /** Its panel or macro shows the check-ins, so the page has the rounds alone. */
    RoundsPage of(Subject subject, HomeName name, String contextPath) {
        String called = subject.type() == SubjectType.ISSUE ? name.key() : name.title();
        Way way = new Way(contextPath + name.path(), i18n.getText("meridian.rounds.page.back", called));
        return page(i18n.getText("meridian.rounds.page.title-on", called), way,
                frame(subject.type().collection() + "/" + subject.id(), ""));
    }

    /** For somebody who may not see such a page. */
    RefusalPage refusal() {
        return new RefusalPage(head(i18n.getText("meridian.rounds.page.title")),
                i18n.getText("meridian.rounds.page.refused"));
    }

    private RoundsPage page(String title, Way way, Frame frame) {
        return new RoundsPage(head(title), i18n.getText("meridian.rounds.page.intro"), way, frame);
    }

    private static PageHead head(String title) {
        return new PageHead(title, List.of(new Meta("decorator", "atl.general")), "");
    }

    private Frame withBoard(String home) {
        return frame(home, i18n.getText("meridian.rounds.page.loading-board"));
    }

    private Frame frame(String home, String loadingBoard) {
        return new Frame(home, product.getDisplayName(), locales.getLocale().toLanguageTag(),
                i18n.getText("meridian.rounds.page.loading"), loadingBoard);
    }
}
