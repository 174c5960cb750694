package io.attain.host.container;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request as the module sees it that is mounted at a prefix of the path: the rest is its path info. */
final class BelowPrefix extends HttpServletRequestWrapper {
    private final String servletPath;
    private final @Nullable String pathInfo;

    /** For a request that a host's servlet got, its path info beginning with the prefix. */
    BelowPrefix(HttpServletRequest request, String prefix) {
        super(request);
        String rest = request.getPathInfo().substring(prefix.length());
        this.servletPath = request.getServletPath() + prefix;
        this.pathInfo = rest.isEmpty() ? null : rest;
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public @Nullable String getPathInfo() {
        return pathInfo;
    }
}
