package app.meridian.devhost.services;

import app.meridian.devhost.descriptor.PluginFiles;
import app.meridian.devhost.descriptor.Templates;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/** Renders the Velocity templates of one plugin; as in the products, each sees the plugin's texts as {@code $i18n}. */
final class VelocityTemplates implements Templates {
    private static final String UTF_8 = "UTF-8";
    private static final String LOADER = "plugin";

    private final VelocityEngine engine = new VelocityEngine();
    private final I18nResolver texts;

    VelocityTemplates(PluginFiles files, VelocityAllowlist allowlist, I18nResolver texts) {
        this.texts = texts;
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, LOADER);
        engine.setProperty(LOADER + ".resource.loader.instance", new PluginTemplateLoader(files));
        engine.setProperty(LOADER + ".resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        engine.setApplicationAttribute(GuardedUberspect.ALLOWLIST, allowlist);
        engine.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, HtmlEscaping.class.getName());
        engine.init();
    }

    @Override
    public String render(String name, Map<String, ?> context) {
        Map<String, Object> values = new HashMap<>();
        values.put("i18n", texts);
        values.putAll(context);
        try {
            StringWriter html = new StringWriter();
            engine.getTemplate(name, UTF_8).merge(new VelocityContext(values), html);
            return html.toString();
        } catch (VelocityException e) {
            throw new IllegalStateException("The template " + name + " cannot be rendered: " + e.getMessage(), e);
        }
    }
}
