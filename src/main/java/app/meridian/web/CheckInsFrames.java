package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Subject;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import org.springframework.stereotype.Component;

/** Makes the frame of a panel or macro, in the current reader's language and without a query (rule H1). */
@Component
public class CheckInsFrames {
    private final I18nResolver i18n;
    private final ApplicationProperties product;

    public CheckInsFrames(
            @ComponentImport I18nResolver i18n,
            @ComponentImport("salApplicationProperties") ApplicationProperties product) {
        this.i18n = requireNonNull(i18n, "i18n");
        this.product = requireNonNull(product, "product");
    }

    public CheckInsFrame of(Subject subject, CheckInsWish wish) {
        return of(subject, "", wish);
    }

    /** @param teamHours address of the team's page, below the product's own */
    public CheckInsFrame of(Subject subject, String teamHours) {
        return of(subject, teamHours, CheckInsWish.USUAL);
    }

    private CheckInsFrame of(Subject subject, String teamHours, CheckInsWish wish) {
        return new CheckInsFrame(subject.type().collection() + "/" + subject.id(), product.getDisplayName(),
                i18n.getText("meridian.check-ins.panel.loading"), i18n.getText("meridian.check-ins.panel.title"),
                teamHours, wish);
    }
}
