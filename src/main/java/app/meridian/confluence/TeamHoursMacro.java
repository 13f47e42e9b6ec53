package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.web.Notes;
import app.meridian.web.TeamFrames;
import app.meridian.web.TeamSource;
import app.meridian.web.TeamTables;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The macro {@code team-hours}: when the people work who are named, or are in a group, or else belong to the space.
 * On a screen it is a frame that its script fills for each reader; for a document, a mail or a feed it is a table in
 * absolute times, since nobody's clock is known there (rule H2). It writes nothing (rule S2).
 */
@ConfluenceComponent
public class TeamHoursMacro implements Macro {
    private static final Set<String> SCREENS = Set.of("display", "preview");

    private final TeamFrames frames;
    private final TeamTables tables;
    private final Notes notes;
    private final TeamMembers members;
    private final VelocityHelperService templates;

    public TeamHoursMacro(
            TeamFrames frames, TeamTables tables, Notes notes, TeamMembers members,
            @ConfluenceImport VelocityHelperService templates) {
        this.frames = requireNonNull(frames, "frames");
        this.tables = requireNonNull(tables, "tables");
        this.notes = requireNonNull(notes, "notes");
        this.members = requireNonNull(members, "members");
        this.templates = requireNonNull(templates, "templates");
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        boolean onScreen = SCREENS.contains(context.getOutputType());
        Optional<TeamSource> source = members.of(parameters, context.getSpaceKey());
        if (source.isEmpty()) return render("note", notes.of("meridian.team.macro.nobody"));
        return onScreen ? render("team-macro", frames.of(source.get()))
                : render("team-table", tables.of(source.get()));
    }

    private String render(String template, Object view) {
        Map<String, Object> context = templates.createDefaultVelocityContext();
        context.put("view", view);
        return templates.getRenderedTemplate("templates/meridian/" + template + ".html.vm", context);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
