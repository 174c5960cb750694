package com.atlassian.jira.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The request that a thread answers: the part of it that Attain calls, and what the host fulfils. The response is Jira's own
 * affair.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/web/ExecutingHttpRequest.html">Public API page</a>
 */
public class ExecutingHttpRequest {
    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();

    public static HttpServletRequest get() {
        return REQUEST.get();
    }

    public static void set(HttpServletRequest httpServletRequest, HttpServletResponse httpServletResponse) {
        REQUEST.set(httpServletRequest);
    }

    public static void clear() {
        REQUEST.remove();
    }
}
