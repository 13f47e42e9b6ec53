package com.atlassian.confluence.macro;

/**
 * A macro could not be rendered; Confluence shows the message in place of the macro.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/9.0.2/com/atlassian/confluence/macro/Macro.html
 * <br>Source: https://github.com/ONLYOFFICE/onlyoffice-confluence/blob/9c157a586fd452beb3f828b307003b42e2f0a68b/src/main/java/onlyoffice/macro/components/DefaultContentResolver.java
 */
public class MacroExecutionException extends Exception {
    private static final long serialVersionUID = 1L;

    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(Throwable cause) {
        super(cause);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
