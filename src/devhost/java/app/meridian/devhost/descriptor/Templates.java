package app.meridian.devhost.descriptor;

import java.util.Map;

/** Renders the templates of one plugin. */
@FunctionalInterface
public interface Templates {

    /** @param name path of the template in the plugin's jar */
    String render(String name, Map<String, ?> context);
}
