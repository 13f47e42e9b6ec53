package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.CurrentReader;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.springframework.stereotype.Component;

/** Makes the frame of a team page or macro, in the current reader's language and without a query (rule H1). */
@Component
public class TeamFrames {
    private final I18nResolver i18n;
    private final PageBuilderService pageBuilder;
    private final CurrentReader currentReader;

    public TeamFrames(@ComponentImport I18nResolver i18n, @ComponentImport PageBuilderService pageBuilder,
            CurrentReader currentReader) {
        this.pageBuilder = requireNonNull(pageBuilder, "pageBuilder");
        this.i18n = requireNonNull(i18n, "i18n");
        this.currentReader = requireNonNull(currentReader, "currentReader");
    }

    /** Has the page load what fills the frame. An anonymous reader sees nobody's hours (rule P2). */
    public TeamFrame of(TeamSource source) {
        pageBuilder.assembler().resources().requireWebResource("app.meridian:team-hours");
        boolean anonymous = currentReader.person().isEmpty();
        return new TeamFrame(source.query(), source.day(), i18n.getText("meridian.team.page.title"),
                i18n.getText("meridian.team.page.loading"),
                anonymous ? i18n.getText("meridian.team.page.anonymous") : "");
    }
}
