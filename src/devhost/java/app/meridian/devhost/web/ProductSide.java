package app.meridian.devhost.web;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.framework.PluginFramework;
import java.util.List;
import java.util.Optional;

/** What one product has of its own: its API for plugins, its pages and its data. */
public interface ProductSide {
    void register(PluginFramework framework);

    List<Route> routes(Pages pages, InstalledPlugin plugin);

    /** The thread works for this user from now on; empty is an anonymous reader or nobody any more. */
    void enter(Optional<HostUser> user);

    /** The problem as the product's REST API words it. */
    Object json(Problem problem);

    /** Puts projects and issues, or spaces and pages, into an empty product. */
    void fillWithSamples();
}
