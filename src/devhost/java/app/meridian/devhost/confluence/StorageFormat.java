package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.web.Site;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a page's storage format into HTML: macros are run, all else is cleaned of whatever could run in a browser. */
record StorageFormat(InstalledPlugin plugin, Site site, PageStore content) {
    private static final Logger LOG = LoggerFactory.getLogger(StorageFormat.class);
    private static final String MACRO = "ac|structured-macro";
    private static final Safelist ALLOWED = Safelist.relaxed().addTags("hr", "s", "time", "del", "ins")
            .addAttributes("time", "datetime", "class").addAttributes("span", "class")
            .addAttributes("ul", "class", "data-inline-tasks-content-id")
            .addAttributes("li", "class", "data-inline-task-id").addAttributes("a", "class", "data-username")
            .addAttributes("ol", "start").preserveRelativeLinks(true);

    /** @param outputType one of those of {@link PageContext} */
    String html(StoredPage page, String outputType) {
        return html(Jsoup.parse(page.storage(), site.url(), Parser.xmlParser()),
                new PageContext(new HostPage(page, content, site), outputType));
    }

    /** Macros leave a word behind that no author can guess, and their output takes its place after the cleaning. */
    private String html(Element body, ConversionContext context) {
        Map<String, String> outputs = new HashMap<>();
        for (Element macro = body.selectFirst(MACRO); macro != null; macro = body.selectFirst(MACRO)) {
            String word = UUID.randomUUID().toString();
            outputs.put(word, macroHtml(macro, context));
            macro.replaceWith(new TextNode(word));
        }
        new TaskMarkup(site.users()).render(body, context.getEntity().getId());
        String html = cleaned(body);
        for (String word : outputs.keySet()) html = html.replace(word, outputs.get(word));
        return html;
    }

    private String cleaned(Element body) {
        Document parsed = Jsoup.parseBodyFragment(body.html(), site.url() + "/");
        Document clean = new Cleaner(ALLOWED).clean(parsed);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    private String macroHtml(Element macro, ConversionContext context) {
        String name = macro.attr("ac:name");
        if (!plugin.hasMacro(name)) return error("Unknown macro: '" + name + "'");
        try {
            return plugin.renderMacro(name, parameters(macro), body(macro, context), context);
        } catch (MacroExecutionException failure) {
            return error("Error rendering macro '" + name + "': " + failure.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("macro {}", name, failure);
            return error("Error rendering macro '" + name + "': " + failure);
        }
    }

    private Map<String, String> parameters(Element macro) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element child : macro.children()) {
            if (child.normalName().equals("ac:parameter")) parameters.put(child.attr("ac:name"), value(child));
        }
        return parameters;
    }

    /** People stand there by key and arrive by name, several with commas between them. */
    private String value(Element parameter) {
        List<String> people = parameter.select("ri|user").stream().map(user -> user.attr("ri:userkey"))
                .map(key -> site.users().byKey(key).map(HostUser::username).orElse(key)).toList();
        return people.isEmpty() ? parameter.wholeText() : String.join(",", people);
    }

    private String body(Element macro, ConversionContext context) {
        for (Element child : macro.children()) {
            if (child.normalName().equals("ac:plain-text-body")) return child.wholeText();
            if (child.normalName().equals("ac:rich-text-body")) return html(child, context);
        }
        return "";
    }

    private static String error(String message) {
        return "<div class=\"aui-message aui-message-error\"><p>" + Entities.escape(message) + "</p></div>";
    }
}
