package com.atlassian.sal.api.rdbms;

/**
 * Transactional executor: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/3.2.0/sal-api/apidocs/com/atlassian/sal/api/rdbms/TransactionalExecutor.html">Public API page</a>
 */
public interface TransactionalExecutor {
    <A> A execute(ConnectionCallback<A> connectionCallback);
}
