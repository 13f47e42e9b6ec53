package com.atlassian.confluence.plugin.services;

import java.util.Map;

/**
 * Renders Velocity templates of plugins. What a template whose name ends in .html.vm prints is encoded for HTML, unless
 * the method it comes from is marked as safe.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-confluence/5.7.4/com/atlassian/confluence/plugin/services/DefaultVelocityHelperService.html
 * <br>Source: https://developer.atlassian.com/server/confluence/enabling-xss-protection-in-plugins/
 * <br>Source: https://github.com/ONLYOFFICE/onlyoffice-confluence/blob/0d23d58a472721799845c7b4031ff4608d0403ca/src/main/java/onlyoffice/macro/OnlyOfficePreviewMacro.java
 */
public interface VelocityHelperService {

    Map<String, Object> createDefaultVelocityContext();

    String getRenderedTemplate(String templateName, Map<String, ?> context);
}
