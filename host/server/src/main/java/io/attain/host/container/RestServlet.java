package io.attain.host.container;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Everything below /rest that is a plugin's: finds the application by the path, and 404 where there is none. */
final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient InstalledPlugins plugins;

    RestServlet(InstalledPlugins plugins) {
        this.plugins = plugins;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        for (RestMount mount :
                plugins.running().flatMap(plugin -> plugin.rest().stream()).toList()) {
            Optional<String> prefix = mount.prefixOf(path);
            if (prefix.isPresent()) {
                mount.application().service(new BelowPrefix(request, prefix.get()), response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
