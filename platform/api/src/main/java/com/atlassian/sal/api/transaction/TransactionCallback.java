package com.atlassian.sal.api.transaction;

/**
 * Transaction callback: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/3.2.0/sal-api/apidocs/com/atlassian/sal/api/transaction/TransactionCallback.html">Public API page</a>
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
