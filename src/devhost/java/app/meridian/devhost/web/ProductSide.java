package app.meridian.devhost.web;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.framework.PluginFramework;
import java.util.List;

/** What one product has of its own: its API for plugins and its pages. */
public interface ProductSide {
    void register(PluginFramework framework);

    List<Route> routes(Pages pages, InstalledPlugin plugin);

    /** The problem as the product's REST API words it. */
    Object json(Problem problem);
}
