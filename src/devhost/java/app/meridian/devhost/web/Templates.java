package app.meridian.devhost.web;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.jsoup.nodes.Entities;

/** Renders the host's own pages. Everything a template prints is escaped unless it is {@link Html}. */
final class Templates {
    private static final String FOLDER = "devhost/templates/";

    private final VelocityEngine engine = new VelocityEngine();

    Templates() {
        engine.setProperty("resource.loader", "classpath");
        engine.setProperty("classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("classpath.resource.loader.cache", true);
        engine.setProperty("velocimacro.library", FOLDER + "macros.vm");
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("runtime.references.strict", true);
        engine.setProperty("runtime.log.logsystem", new NullLogChute());
        engine.init();
    }

    Html render(String name, Map<String, Object> model) {
        VelocityContext context = new VelocityContext(new HashMap<>(model));
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) (reference, value) -> escaped(value));
        escaping.attachToContext(context);
        StringWriter page = new StringWriter();
        engine.getTemplate(FOLDER + name + ".vm").merge(context, page);
        return new Html(page.toString());
    }

    private static Object escaped(Object value) {
        return value == null || value instanceof Html ? value : escape(value.toString());
    }

    static String escape(String text) {
        return Entities.escape(text).replace("\"", "&quot;").replace("'", "&#39;");
    }
}
