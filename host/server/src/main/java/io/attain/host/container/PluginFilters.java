package io.attain.host.container;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Leads each request through the plugins' filters: by their places in Jira, then by weight, then by key. */
final class PluginFilters implements Filter {
    private static final List<String> PLACES =
            List.of("after-encoding", "before-login", "before-decoration", "before-dispatch");
    private static final Comparator<FilterMount> ORDER = Comparator.comparing(
                    (FilterMount mount) -> PLACES.indexOf(mount.module().location()))
            .thenComparing(mount -> mount.module().weight())
            .thenComparing(mount -> mount.module().key());

    private final InstalledPlugins plugins;

    PluginFilters(InstalledPlugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getRequestURI().substring(http.getContextPath().length());
        Iterator<FilterMount> through = plugins.running()
                .flatMap(plugin -> plugin.filters().stream())
                .filter(mount -> mount.matches(path))
                .sorted(ORDER)
                .toList()
                .iterator();
        next(through, chain).doFilter(request, response);
    }

    private static FilterChain next(Iterator<FilterMount> through, FilterChain last) {
        return (request, response) -> {
            if (through.hasNext()) {
                through.next().filter().doFilter(request, response, next(through, last));
            } else {
                last.doFilter(request, response);
            }
        };
    }
}
