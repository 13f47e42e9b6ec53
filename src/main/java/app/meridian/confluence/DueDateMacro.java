package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.web.DueDateFrames;
import app.meridian.web.MacroDate;
import app.meridian.web.Notes;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Map;

/**
 * The macro {@code due-date}: a date, or a moment, within a paragraph. On a screen its script says what it means on
 * each reader's clock; elsewhere it is an absolute date, time and zone (rule H2). It writes nothing (rule S2).
 */
@ConfluenceComponent
public class DueDateMacro implements Macro {
    private final MacroDates dates;
    private final DueDateFrames frames;
    private final Notes notes;
    private final MacroOutput output;

    public DueDateMacro(MacroDates dates, DueDateFrames frames, Notes notes, MacroOutput output) {
        this.dates = requireNonNull(dates, "dates");
        this.frames = requireNonNull(frames, "frames");
        this.notes = requireNonNull(notes, "notes");
        this.output = requireNonNull(output, "output");
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            MacroDate date = dates.read(parameters, context.getSpaceKey());
            return MacroOutput.isOnScreen(context) ? output.of("due-date-macro", frames.of(date))
                    : output.of("due-date-text", frames.onPaper(date));
        } catch (BadParameterException bad) {
            return output.of("due-date-note", notes.of(bad.messageKey(), bad.arguments()));
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.INLINE;
    }
}
