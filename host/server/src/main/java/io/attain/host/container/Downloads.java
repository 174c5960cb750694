package io.attain.host.container;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.attain.host.container.WebResourceFiles.Content;
import io.attain.host.container.descriptor.ModuleDeclaration.WebResource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plugins' scripts, styles and pictures: {@code /download/resources/plugin:module/name}, and all scripts or styles of some
 * contexts as one file at {@code /download/contextbatch/js/context,-loaded/batch.js}. An address with a version may be
 * kept for good.
 */
final class Downloads extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern RESOURCE = Pattern.compile("/resources/([^/:]+):([^/]+)/(.+)");
    private static final Pattern BATCH = Pattern.compile("/contextbatch/(js|css)/([^/]+)/batch\\.\\1");

    private final transient InstalledPlugins plugins;
    private final transient Batches batches;
    private final transient Services services;
    private final transient WebResourceFiles files;

    Downloads(InstalledPlugins plugins, Services services) {
        this.plugins = plugins;
        this.batches = new Batches(plugins::running);
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
        if (batch.matches()) {
            List<String> named = List.of(batch.group(2).split(","));
            List<String> wanted =
                    named.stream().filter(name -> !name.startsWith("-")).toList();
            List<String> loaded = named.stream()
                    .filter(name -> name.startsWith("-"))
                    .map(name -> name.substring(1))
                    .toList();
            return Optional.of(files.batch(batches.modules(wanted, loaded), batch.group(1), locale));
        }
        Matcher single = RESOURCE.matcher(path);
        return single.matches() ? file(single.group(1), single.group(2), single.group(3), locale) : Optional.empty();
    }

    private Optional<Content> file(String pluginKey, String moduleKey, String name, Locale locale) throws IOException {
        for (RunningPlugin plugin : plugins.running().toList()) {
            for (WebResource module :
                    plugin.descriptor().modules(WebResource.class).toList()) {
                if (plugin.descriptor().key().equals(pluginKey) && module.key().equals(moduleKey)) {
                    return files.file(plugin, module, name, locale);
                }
            }
        }
        return Optional.empty();
    }

    private Locale locale(HttpServletRequest request) {
        String asked = request.getParameter("locale");
        return asked == null
                ? services.get(JiraAuthenticationContext.class).getLocale()
                : Locale.forLanguageTag(asked.replace('_', '-'));
    }
}
