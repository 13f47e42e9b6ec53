package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Fills the template of a web panel or web item with values.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-plugins-parent/2.9.0/apidocs/com/atlassian/plugin/web/ContextProvider.html
 * <br>Source: https://docs.atlassian.com/jira-software/11.1.0-m0011/com/atlassian/greenhopper/web/contextprovider/GhHelpContextProvider.html
 */
public interface ContextProvider {

    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
