package com.atlassian.core.task;

import java.io.Serializable;

/**
 * Something that waits in a queue until it is done.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/mail/Email.html
 */
public interface Task extends Serializable {

    void execute() throws Exception;
}
