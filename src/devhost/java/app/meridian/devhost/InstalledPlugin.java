package app.meridian.devhost;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import jakarta.servlet.Servlet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One installed plugin as the product's pages see it. */
public interface InstalledPlugin {
    String key();

    /** The plugin's panels at the location, by weight, rendered for the current request. */
    List<Panel> webPanels(String location, Map<String, Object> context);

    /** The plugin's links in the section, by weight; a link's variables are looked up in the context by their names. */
    List<Item> webItems(String section, Map<String, String> context);

    /** The plugin's own sections at the location, by weight. */
    List<Section> webSections(String location);

    /** Whatever the letters' case. */
    Optional<Function> jqlFunction(String name);

    /** What pages can be made from, in the reader's language. */
    List<Blueprint> blueprints();

    boolean hasMacro(String name);

    /** Renders the macro for the current request; block or inline is the macro's own answer. */
    String renderMacro(String name, Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    /**
     * Addresses (below the context path) of the style sheets and scripts that the page needs: those of the contexts and
     * those of the complete keys, each after its dependencies, none twice.
     */
    ResourceLinks webResources(Collection<String> contexts, Collection<String> completeKeys);

    /** What stands at {@code /download/resources/<path>}; scripts are translated into the locale. */
    Optional<Download> download(String path, Locale locale);

    /** Mount point below the context path (such as {@code /rest/meridian/1/*}) and servlet of each REST module. */
    Map<String, Servlet> restServlets();

    /** Pattern below the context path (such as {@code /plugins/servlet/meridian/hours}) and servlet. */
    Map<String, Servlet> servlets();

    /**
     * @param address below the context path
     * @param audience whom its condition shows it to; nobody gets a link for users without being logged in
     */
    record Item(String key, String label, String linkId, String address, Audience audience) {}

    /** @param location what its items name as their section */
    record Section(String location, String label) {}

    /** @param list whether it stands after {@code in}, not after {@code =} */
    record Function(JqlFunction jql, boolean list) {}

    /** @param storage the page to begin with, in storage format */
    record Blueprint(String key, String name, String storage) {}

    record Panel(String key, String label, String html) {}

    record ResourceLinks(List<String> styles, List<String> scripts) {}

    record Download(String contentType, byte[] content) {}
}
