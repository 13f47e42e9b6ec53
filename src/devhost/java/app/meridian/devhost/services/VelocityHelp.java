package app.meridian.devhost.services;

import app.meridian.devhost.descriptor.Templates;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.util.HashMap;
import java.util.Map;

/** The templates of one plugin as Confluence offers them to its macros. */
record VelocityHelp(Templates templates) implements VelocityHelperService {

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        return new HashMap<>();
    }

    @Override
    public String getRenderedTemplate(String templateName, Map<String, ?> context) {
        return templates.render(templateName, context);
    }
}
