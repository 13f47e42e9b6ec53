package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Decision;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.web.DecisionsPage.Way;
import app.meridian.web.PageHead.Meta;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the pages with decisions, in the current reader's language. */
@Component
public class DecisionsPages {
    private final DecisionsFrames frames;
    private final I18nResolver i18n;
    private final ApplicationProperties product;

    public DecisionsPages(
            DecisionsFrames frames,
            @ComponentImport I18nResolver i18n,
            @ComponentImport("salApplicationProperties") ApplicationProperties product) {
        this.frames = requireNonNull(frames, "frames");
        this.i18n = requireNonNull(i18n, "i18n");
        this.product = requireNonNull(product, "product");
    }

    /** Of a project, within the product's own page for it. Has that page load what fills the frame. */
    public DecisionsPage ofProject(String key) {
        frames.load("decision-register");
        return register(i18n.getText("meridian.decisions.page.title"), "projects/" + key);
    }

    /** The register of a project or space. */
    DecisionsPage register(Home container, HomeName name) {
        return register(i18n.getText("meridian.decisions.page.title-within", name.title()),
                address(container, name));
    }

    /** One whole record, which shows its own title. */
    DecisionsPage record(Decision decision) {
        String title = decision.number() + " " + decision.fields().text().title();
        return new DecisionsPage(head(title), false, "", Way.NONE,
                frames.record("decisions/" + decision.id().value(), false));
    }

    DecisionsPage edit(Decision decision, String contextPath) {
        String number = decision.number().toString();
        Way way = new Way(contextPath + "/plugins/servlet/meridian/decisions/" + decision.id().value(),
                i18n.getText("meridian.decisions.page.back", number));
        return new DecisionsPage(head(i18n.getText("meridian.decisions.page.edit", number)), true, "", way,
                frames.form("", String.valueOf(decision.id().value())));
    }

    DecisionsPage create(Home home, HomeName name, String contextPath) {
        boolean issue = home instanceof Subject subject && subject.type() == SubjectType.ISSUE;
        Way way = home instanceof Subject ? new Way(contextPath + name.path(),
                i18n.getText("meridian.decisions.page.back", issue ? name.key() : name.title())) : Way.NONE;
        return new DecisionsPage(head(i18n.getText("meridian.decisions.page.new")), true,
                i18n.getText("meridian.decisions.page.new-intro"), way, frames.form(address(home, name), ""));
    }

    /** The templates of the whole company, among the product's administration. */
    DecisionsPage templates() {
        return new DecisionsPage(administration(), true, i18n.getText("meridian.decisions.templates.intro"), Way.NONE,
                frames.templates());
    }

    /** For somebody who may not see such a page. */
    RefusalPage refusal() {
        return new RefusalPage(head(i18n.getText("meridian.decisions.page.title")),
                i18n.getText("meridian.decisions.page.refused"));
    }

    private DecisionsPage register(String title, String container) {
        return new DecisionsPage(head(title), true, i18n.getText("meridian.decisions.page.intro"), Way.NONE,
                frames.register(container, RegisterWish.NONE));
    }

    private PageHead administration() {
        String title = i18n.getText("meridian.decisions.templates.title");
        Meta decorator = new Meta("decorator", "atl.admin");
        boolean jira = product.getPlatformId().equals("jira");
        if (!jira) return new PageHead(title, List.of(decorator), "decision-templates-confluence");
        return new PageHead(title, List.of(decorator,
                new Meta("admin.active.section", "admin_plugins_menu/meridian-admin"),
                new Meta("admin.active.tab", "decision-templates-jira")), "");
    }

    private static PageHead head(String title) {
        return new PageHead(title, List.of(new Meta("decorator", "atl.general")), "");
    }

    /** Below {@code rest/meridian/1/}. */
    private static String address(Home home, HomeName name) {
        if (home instanceof Subject subject) return subject.type().collection() + "/" + subject.id();
        return home.reference().substring(0, home.reference().indexOf('/')) + "s/" + name.key();
    }
}
