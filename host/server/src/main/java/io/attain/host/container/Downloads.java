package io.attain.host.container;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.attain.host.container.WebResourceFiles.Content;
import io.attain.host.container.descriptor.ModuleDeclaration.WebResource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plugins' scripts, styles and pictures: {@code /download/resources/plugin:module/name}, and a module's scripts or styles
 * as one file at {@code /download/batch/plugin:module/plugin:module.js}. An address with a version may be kept for good.
 */
final class Downloads extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern RESOURCE = Pattern.compile("/resources/([^/:]+):([^/]+)/(.+)");
    private static final Pattern BATCH = Pattern.compile("/batch/([^/:]+):([^/]+)/\\1:\\2\\.(js|css)");

    private final transient InstalledPlugins plugins;
    private final transient Services services;
    private final transient WebResourceFiles files;

    Downloads(InstalledPlugins plugins, Services services) {
        this.plugins = plugins;
        this.services = services;
        this.files = new WebResourceFiles(services);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Content> content = content(String.valueOf(request.getPathInfo()), locale(request));
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(content.get().type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Cache-Control",
                request.getParameter("v") == null ? "no-cache" : "private, max-age=31536000, immutable");
        response.getOutputStream().write(content.get().bytes());
    }

    private Optional<Content> content(String path, Locale locale) throws IOException {
        Matcher batch = BATCH.matcher(path);
        boolean whole = batch.matches();
        Matcher single = RESOURCE.matcher(path);
        if (!whole && !single.matches()) {
            return Optional.empty();
        }
        Matcher wanted = whole ? batch : single;
        Optional<RunningPlugin> plugin = plugins.running()
                .filter(running -> running.descriptor().key().equals(wanted.group(1)))
                .findFirst();
        Optional<WebResource> module = plugin.flatMap(running -> running.descriptor()
                .modules(WebResource.class)
                .filter(resource -> resource.key().equals(wanted.group(2)))
                .findFirst());
        if (plugin.isEmpty() || module.isEmpty()) {
            return Optional.empty();
        }
        return whole
                ? Optional.of(files.batch(plugin.get(), module.get(), wanted.group(3), locale))
                : files.file(plugin.get(), module.get(), wanted.group(3), locale);
    }

    private Locale locale(HttpServletRequest request) {
        String asked = request.getParameter("locale");
        return asked == null
                ? services.get(JiraAuthenticationContext.class).getLocale()
                : Locale.forLanguageTag(asked.replace('_', '-'));
    }
}
