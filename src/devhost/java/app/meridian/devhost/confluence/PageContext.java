package app.meridian.devhost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;

/** Tells a macro on which page and for which medium it is rendered. */
record PageContext(HostPage page, String outputType) implements ConversionContext {
    static final String DISPLAY = "display";
    static final String PREVIEW = "preview";
    static final String WORD = "word";

    @Override
    public ContentEntityObject getEntity() {
        return page;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public String getSpaceKey() {
        return page.stored().spaceKey();
    }
}
