package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.web.DecisionsFrame.Datum;
import app.meridian.web.DecisionsFrame.Kind;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the frames of decisions, in the current reader's language and without a query (rule H1). */
@Component
public class DecisionsFrames {
    private final I18nResolver i18n;
    private final LocaleResolver locales;
    private final ApplicationProperties product;
    private final PageBuilderService pageBuilder;

    public DecisionsFrames(
            @ComponentImport I18nResolver i18n,
            @ComponentImport LocaleResolver locales,
            @ComponentImport("salApplicationProperties") ApplicationProperties product,
            @ComponentImport PageBuilderService pageBuilder) {
        this.i18n = requireNonNull(i18n, "i18n");
        this.locales = requireNonNull(locales, "locales");
        this.product = requireNonNull(product, "product");
        this.pageBuilder = requireNonNull(pageBuilder, "pageBuilder");
    }

    /**
     * Has the page that is being made load what fills its frames.
     *
     * @param webResource key of scripts and styles within the plugin
     */
    public void load(String webResource) {
        pageBuilder.assembler().resources().requireWebResource("app.meridian:" + webResource);
    }

    /** @param address of the home whose decisions it shows, such as {@code issues/10001} */
    public DecisionsFrame panel(String address) {
        return frame(Kind.PANEL, address, Stream.empty());
    }

    /**
     * @param address of the record, such as {@code decisions/12}
     * @param asCard whether it is shown in short
     */
    public DecisionsFrame record(String address, boolean asCard) {
        return frame(Kind.RECORD, address, Stream.of(new Datum("data-mrd-layout", asCard ? "card" : "record")));
    }

    /** @param container address of a project or space, such as {@code spaces/DEMO} */
    public DecisionsFrame register(String container, RegisterWish wish) {
        return frame(Kind.REGISTER, container, Stream.of(
                new Datum("data-mrd-status", wish.status()), new Datum("data-mrd-template", wish.template()),
                new Datum("data-mrd-person", wish.person()), new Datum("data-mrd-text", wish.text()),
                new Datum("data-mrd-age", wish.age())));
    }

    /**
     * @param home address of the home of a new one; empty for one that is there
     * @param decision id of the one that is there; empty for a new one
     */
    DecisionsFrame form(String home, String decision) {
        return frame(Kind.FORM, home, Stream.of(new Datum("data-mrd-form-decision", decision)));
    }

    DecisionsFrame templates() {
        return frame(Kind.TEMPLATES, "decision-templates", Stream.empty());
    }

    private DecisionsFrame frame(Kind kind, String address, Stream<Datum> wishes) {
        boolean one = kind == Kind.RECORD || kind == Kind.FORM;
        String loading = one ? i18n.getText("meridian.decisions.page.loading-one")
                : i18n.getText("meridian.decisions.page.loading");
        Stream<Datum> given = Stream.of(new Datum(kind.attribute(), address),
                new Datum("data-mrd-product", product.getDisplayName()),
                new Datum("data-mrd-locale", locales.getLocale().toLanguageTag()));
        List<Datum> data = Stream.concat(given, wishes).toList();
        return new DecisionsFrame(kind, data, loading);
    }
}
