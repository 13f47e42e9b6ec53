package com.atlassian.jira.util;

import java.util.Set;

/**
 * What is wrong with something; nothing, when it is empty.
 *
 * <p>Source: https://docs.atlassian.com/jira/server/com/atlassian/jira/jql/operand/JqlOperandResolver.html
 * <br>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/util/MessageSet.html
 */
public interface MessageSet {

    Set<String> getErrorMessages();

    boolean hasAnyErrors();

    void addErrorMessage(String errorMessage);
}
