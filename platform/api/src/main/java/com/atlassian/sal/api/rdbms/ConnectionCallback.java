package com.atlassian.sal.api.rdbms;

import java.sql.Connection;

/**
 * Connection callback: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/3.2.0/sal-api/apidocs/com/atlassian/sal/api/rdbms/ConnectionCallback.html">Public API page</a>
 */
public interface ConnectionCallback<A> {
    A execute(Connection connection);
}
