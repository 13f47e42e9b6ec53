package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.web.PageHead.Meta;
import app.meridian.web.WaitingPage.Headings;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page with what waits for somebody, in the current reader's language. */
@Component
public class WaitingPages {
    private final I18nResolver i18n;
    private final ApplicationProperties product;

    public WaitingPages(
            @ComponentImport I18nResolver i18n,
            @ComponentImport("salApplicationProperties") ApplicationProperties product) {
        this.i18n = requireNonNull(i18n, "i18n");
        this.product = requireNonNull(product, "product");
    }

    WaitingPage page() {
        PageHead head = new PageHead(i18n.getText("meridian.waiting.page.title"),
                List.of(new Meta("decorator", "atl.general")), "");
        Headings headings = new Headings(i18n.getText("meridian.waiting.page.check-ins"),
                i18n.getText("meridian.waiting.page.blockers"));
        return new WaitingPage(head, i18n.getText("meridian.waiting.page.intro"), product.getDisplayName(),
                i18n.getText("meridian.waiting.page.loading"), headings);
    }
}
