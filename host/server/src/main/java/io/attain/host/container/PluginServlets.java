package io.attain.host.container;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything below /plugins/servlet. A page that asks for a decorator gets it; anything else passes as it is. */
final class PluginServlets extends MountedServlet<ServletMount> {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<PageDecorator> decorator;

    PluginServlets(InstalledPlugins plugins, Supplier<PageDecorator> decorator) {
        super(plugins, RunningPlugin::servlets);
        this.decorator = decorator;
    }

    @Override
    protected void serve(ServletMount mount, HttpServletRequest request, HttpServletResponse response)
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
