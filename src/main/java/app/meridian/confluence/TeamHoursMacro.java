package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.web.Notes;
import app.meridian.web.TeamFrames;
import app.meridian.web.TeamSource;
import app.meridian.web.TeamTables;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Map;
import java.util.Optional;

/**
 * The macro {@code team-hours}: when the people work who are named, or are in a group, or else belong to the space.
 * On a screen it is a frame that its script fills for each reader; for a document, a mail or a feed it is a table in
 * absolute times, since nobody's clock is known there (rule H2). It writes nothing (rule S2).
 */
@ConfluenceComponent
public class TeamHoursMacro implements Macro {
    private final TeamFrames frames;
    private final TeamTables tables;
    private final Notes notes;
    private final TeamMembers members;
    private final MacroOutput output;

    public TeamHoursMacro(
            TeamFrames frames, TeamTables tables, Notes notes, TeamMembers members,
            MacroOutput output) {
        this.frames = requireNonNull(frames, "frames");
        this.tables = requireNonNull(tables, "tables");
        this.notes = requireNonNull(notes, "notes");
        this.members = requireNonNull(members, "members");
        this.output = requireNonNull(output, "output");
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        boolean onScreen = MacroOutput.isOnScreen(context);
        Optional<TeamSource> source = members.of(parameters, context.getSpaceKey());
        if (source.isEmpty()) return output.of(notes.of("meridian.team.macro.nobody"));
        return onScreen ? output.of("team-macro", frames.of(source.get()))
                : output.of("team-table", tables.of(source.get()));
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
