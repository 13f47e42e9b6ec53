package app.meridian.devhost.services;

import app.meridian.devhost.descriptor.Templates;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** The templates of one plugin as both products offer them to its servlets. */
record Renderer(Templates templates) implements TemplateRenderer {

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        try {
            writer.write(templates.render(templateName, context));
        } catch (IllegalStateException wrong) {
            throw new RenderingException(wrong.getMessage(), wrong);
        }
    }
}
