package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * What a macro may know of the page it stands on and of the medium it is rendered for.
 *
 * <p>getOutputType answers "display", "preview", "pdf", "word", "html_export", "feed", "email" or "diff". getEntity
 * may be null, and so may getSpaceKey.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-confluence/5.8.14/com/atlassian/confluence/content/render/xhtml/DefaultConversionContext.html
 * <br>Source: https://docs.atlassian.com/atlassian-confluence/6.1.2/com/atlassian/confluence/content/render/xhtml/ConversionContextOutputType.html
 */
public interface ConversionContext {

    ContentEntityObject getEntity();

    String getOutputType();

    String getSpaceKey();
}
