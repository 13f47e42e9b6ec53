package com.atlassian.plugin;

/**
 * The descriptor of a plugin cannot be understood. In the platform it has a parent of its own, PluginException;
 * that it is unchecked is all that matters here.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-plugins-parent/2.9.0/apidocs/com/atlassian/plugin/web/ContextProvider.html
 */
public class PluginParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }
}
