package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/**
 * Texts of the plugin's i18n resources in the language of whoever is asking, or in another. A key without a text
 * comes back as it is.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-bamboo/8.0.4/com/atlassian/bamboo/utils/i18n/I18nResolverAdapter.html
 */
public interface I18nResolver {

    String getText(String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key);

    String getText(Locale locale, String key, Serializable... arguments);
}
