package app.meridian.core.decision;

import java.util.List;
import java.util.Locale;

/** The templates that come with the plugin. */
@FunctionalInterface
public interface BuiltIns {
    /** In the order in which they are offered; of version 0. */
    List<Template> in(Locale locale);
}
