package io.attain.host.container;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything below /plugins/servlet. A page that asks for a decorator gets it; anything else passes as it is. */
final class PluginServlets extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient InstalledPlugins plugins;
    private final transient Supplier<PageDecorator> decorator;

    PluginServlets(InstalledPlugins plugins, Supplier<PageDecorator> decorator) {
        this.plugins = plugins;
        this.decorator = decorator;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        for (ServletMount mount :
                plugins.running().flatMap(plugin -> plugin.servlets().stream()).toList()) {
            Optional<String> prefix = mount.prefixOf(path);
            if (prefix.isPresent()) {
                serve(mount, new BelowPrefix(request, prefix.get()), response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void serve(ServletMount mount, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        CapturedResponse captured = new CapturedResponse(response);
        mount.servlet().service(request, captured);
        Optional<PluginPage> page = captured.html().flatMap(PluginPage::of);
        if (page.isPresent()) {
            decorator.get().decorate(page.get(), request, response);
        } else {
            captured.pass();
        }
    }
}
