package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/**
 * The product's lasting name of a person; it survives a change of the user name. Equal by value.
 *
 * <p>Source: https://docs.atlassian.com/sal-parent/3.0.4/xref/com/atlassian/sal/api/user/UserKey.html
 */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String value;

    public UserKey(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    public String getStringValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
