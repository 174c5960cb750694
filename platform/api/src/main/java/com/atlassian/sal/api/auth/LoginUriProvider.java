package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Login uri provider: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/3.2.0/sal-api/apidocs/com/atlassian/sal/api/auth/LoginUriProvider.html">Public API page</a>
 */
public interface LoginUriProvider {
    URI getLoginUri(URI uRI);
}
