package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/**
 * A function in a search, with its arguments as they were typed, without their quotes.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/query/clause/class-use/TerminalClause.html
 * <br>Source: https://developer.atlassian.com/server/jira/platform/jql-function/
 */
public final class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name, Collection<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    public String getName() {
        return name;
    }

    public List<String> getArgs() {
        return args;
    }
}
