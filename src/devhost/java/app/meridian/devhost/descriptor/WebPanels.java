package app.meridian.devhost.descriptor;

import app.meridian.devhost.InstalledPlugin.Panel;
import app.meridian.devhost.Request;
import app.meridian.devhost.descriptor.PluginDescriptor.WebPanel;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The plugin's panels, each with its context provider and its template. */
final class WebPanels {
    private final List<WebPanel> panels;
    private final Map<String, ContextProvider> providers = new HashMap<>();
    private final BundleContext bundle;
    private final Translations translations;

    WebPanels(List<WebPanel> panels, PluginFiles files, AutowireCapableBeanFactory beans, Translations translations) {
        this.panels = panels.stream().sorted(Comparator.comparingInt(WebPanel::weight)).toList();
        this.bundle = files.bundle().getBundleContext();
        this.translations = translations;
        for (WebPanel panel : panels) {
            panel.contextProvider().map(files::load)
                    .ifPresent(type -> providers.put(panel.key(), provider(panel, type, beans)));
        }
    }

    private static ContextProvider provider(WebPanel panel, Class<?> type, AutowireCapableBeanFactory beans) {
        ContextProvider provider = (ContextProvider) beans.createBean(type.asSubclass(ContextProvider.class));
        provider.init(panel.parameters());
        return provider;
    }

    List<Panel> render(String location, Map<String, Object> context) {
        return panels.stream()
                .filter(panel -> panel.location().equals(location))
                .map(panel -> render(panel, context))
                .toList();
    }

    /** A template sees what its context provider answers, nothing else of the page's context. */
    private Panel render(WebPanel panel, Map<String, Object> context) {
        Map<String, Object> page = new HashMap<>(context);
        ContextProvider provider = providers.get(panel.key());
        String html = templates().render(panel.template(), provider == null ? page : provider.getContextMap(page));
        String label = panel.labelKey().map(key -> translations.text(Request.current().locale(), key)).orElse("");
        return new Panel(panel.key(), label, html);
    }

    /** The plugin's own; the framework takes them back when the plugin stops. */
    private Templates templates() {
        ServiceReference<Templates> reference = bundle.getServiceReference(Templates.class);
        if (reference == null) throw new IllegalStateException("No service offers " + Templates.class.getName());
        return bundle.getService(reference);
    }
}
