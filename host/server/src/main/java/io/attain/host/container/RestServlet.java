package io.attain.host.container;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Everything below /rest that is a plugin's. */
final class RestServlet extends MountedServlet<RestMount> {
    private static final long serialVersionUID = 1L;

    RestServlet(InstalledPlugins plugins) {
        super(plugins, RunningPlugin::rest);
    }

    @Override
    protected void serve(RestMount mount, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        mount.application().service(request, response);
    }
}
