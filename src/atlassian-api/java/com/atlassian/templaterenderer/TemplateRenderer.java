package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Renders a template of the plugin. Every value is escaped for HTML, unless it comes from a method that says it is
 * safe; {@code $i18n} is there without being given.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-template-renderer/1.5.2/apidocs/com/atlassian/templaterenderer/TemplateRenderer.html
 */
public interface TemplateRenderer {

    void render(String templateName, Map<String, Object> context, Writer writer)
            throws RenderingException, IOException;
}
