package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.TimeStyle;
import com.atlassian.confluence.core.FormatSettingsManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;

/** The time format of Confluence's general configuration. */
@ConfluenceComponent
public class ConfluenceTimeStyle implements TimeStyle {
    private final FormatSettingsManager formats;

    public ConfluenceTimeStyle(@ConfluenceImport FormatSettingsManager formats) {
        this.formats = requireNonNull(formats, "formats");
    }

    @Override
    public String pattern() {
        return formats.getTimeFormat();
    }
}
