package com.atlassian.sal.api.transaction;

/**
 * Work that happens in one transaction and yields an answer.
 *
 * <p>Source: https://docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1-0fc30df/xref/com/atlassian/activeobjects/internal/TransactionManager.html
 * <br>Source: https://docs.atlassian.com/sal-api/2.0.16-SNAPSHOT/com/atlassian/sal/api/transaction/TransactionCallback.html
 */
public interface TransactionCallback<T> {

    T doInTransaction();
}
