package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/**
 * A macro of a page: parameters and body in, HTML out.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/9.0.2/com/atlassian/confluence/macro/Macro.html
 */
public interface Macro {

    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** What may stand between the macro's start and its end. */
    enum BodyType { RICH_TEXT, PLAIN_TEXT, NONE }

    /** Whether the output is a paragraph of its own or part of a line. */
    enum OutputType { BLOCK, INLINE }
}
