package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.web.Note;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import java.util.Map;
import java.util.Set;

/**
 * What all macros print: on a screen a frame that a script fills for each reader; in a document, a mail or a feed
 * absolute times, since nobody's clock is known there (rule H2).
 */
@ConfluenceComponent
public class MacroOutput {
    private static final Set<String> SCREENS = Set.of("display", "preview");

    private final VelocityHelperService templates;

    public MacroOutput(@ConfluenceImport VelocityHelperService templates) {
        this.templates = requireNonNull(templates, "templates");
    }

    static boolean isOnScreen(ConversionContext context) {
        return SCREENS.contains(context.getOutputType());
    }

    /**
     * Without space around it, for within a sentence.
     *
     * @param view what the template shows
     */
    String of(String template, Object view) {
        Map<String, Object> context = templates.createDefaultVelocityContext();
        context.put("view", view);
        return templates.getRenderedTemplate("templates/meridian/" + template + ".html.vm", context).strip();
    }

    String of(Note note) {
        return of("note", note);
    }
}
