package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Messages in the order in which they came.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/util/MessageSetImpl.html
 * <br>Source: https://developer.atlassian.com/server/jira/platform/jql-function/
 */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }
}
