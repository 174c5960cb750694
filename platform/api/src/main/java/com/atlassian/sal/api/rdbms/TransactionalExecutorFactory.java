package com.atlassian.sal.api.rdbms;

/**
 * Transactional executor factory: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/3.2.0/sal-api/apidocs/com/atlassian/sal/api/rdbms/TransactionalExecutorFactory.html">Public API page</a>
 */
public interface TransactionalExecutorFactory {
    TransactionalExecutor createExecutor(boolean flag, boolean flag2);

    TransactionalExecutor createExecutor();
}
