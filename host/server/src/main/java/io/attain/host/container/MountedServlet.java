package io.attain.host.container;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds by the path what a plugin answers with, and 404 where no plugin does. */
abstract class MountedServlet<M extends MountedServlet.Mount> extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient InstalledPlugins plugins;
    private final transient Function<RunningPlugin, List<M>> mounts;

    /** What answers at some paths. */
    interface Mount {

        /** The part of a path that leads here; empty if none does. */
        Optional<String> prefixOf(String path);
    }

    MountedServlet(InstalledPlugins plugins, Function<RunningPlugin, List<M>> mounts) {
        this.plugins = plugins;
        this.mounts = mounts;
    }

    /** Has it answer a request, which it sees below the part of the path that leads to it. */
    protected abstract void serve(M mount, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        for (M mount : plugins.running()
                .flatMap(plugin -> mounts.apply(plugin).stream())
                .toList()) {
            Optional<String> prefix = mount.prefixOf(path);
            if (prefix.isPresent()) {
                serve(mount, new BelowPrefix(request, prefix.get()), response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
