package io.attain.host.container;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import io.attain.host.container.descriptor.ModuleDeclaration.WebResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the current request's page asks for, and the tags that load it. Resources of Jira itself load with every page. */
@SuppressWarnings("ThreadLocalUsage") // one per site, and several sites may share a test
final class RequestResources implements PageResources, PageBuilderService {
    private final Supplier<Stream<RunningPlugin>> plugins;
    private final Services services;
    private final ThreadLocal<Asked> asked = ThreadLocal.withInitial(Asked::new);

    RequestResources(Supplier<Stream<RunningPlugin>> plugins, Services services) {
        this.plugins = plugins;
        this.services = services;
    }

    @Override
    public void begin() {
        asked.remove();
    }

    @Override
    public void requireContext(String context) {
        asked.get().contexts.add(context);
    }

    @Override
    public void requireResource(String completeKey) {
        asked.get().modules.add(completeKey);
    }

    @Override
    public WebResourceAssembler assembler() {
        return Asking::new;
    }

    @Override
    public String tags(String contextPath) {
        Map<String, Loaded> all = all();
        Asked wanted = asked.get();
        Map<String, Loaded> ordered = new LinkedHashMap<>();
        wanted.modules.forEach(key -> add(key, all, new ArrayList<>(), ordered));
        all.forEach((key, loaded) -> {
            if (loaded.module.contexts().stream().anyMatch(wanted.contexts::contains)) {
                add(key, all, new ArrayList<>(), ordered);
            }
        });
        StringBuilder tags = new StringBuilder();
        ordered.forEach((key, loaded) -> tags(key, loaded, contextPath, tags));
        return tags.toString();
    }

    private Map<String, Loaded> all() {
        Map<String, Loaded> all = new LinkedHashMap<>();
        plugins.get().forEach(plugin -> plugin.descriptor()
                .modules(WebResource.class)
                .forEach(module -> all.put(
                        plugin.descriptor().complete(module.key()),
                        new Loaded(module, plugin.bundle().getLastModified()))));
        return all;
    }

    /** Adds a module after what it depends on; a circle is cut where it closes. */
    private static void add(String key, Map<String, Loaded> all, List<String> above, Map<String, Loaded> ordered) {
        Loaded loaded = all.get(key);
        if (loaded == null || above.contains(key) || ordered.containsKey(key)) {
            return;
        }
        above.add(key);
        loaded.module.dependencies().forEach(dependency -> add(dependency, all, above, ordered));
        above.remove(key);
        ordered.put(key, loaded);
    }

    private void tags(String key, Loaded loaded, String contextPath, StringBuilder tags) {
        String version = "?v=" + Long.toString(loaded.installed, Character.MAX_RADIX);
        String locale =
                services.get(JiraAuthenticationContext.class).getLocale().toLanguageTag();
        String address = Html.escape(contextPath + "/download/batch/" + key + "/" + key);
        if (!WebResourceFiles.names(loaded.module, "css").isEmpty()) {
            tags.append("<link rel=\"stylesheet\" href=\"")
                    .append(address)
                    .append(".css")
                    .append(version)
                    .append("\">\n");
        }
        if (!WebResourceFiles.names(loaded.module, "js").isEmpty()) {
            tags.append("<script src=\"")
                    .append(address)
                    .append(".js")
                    .append(version)
                    .append("&amp;locale=")
                    .append(locale)
                    .append("\"></script>\n");
        }
    }

    private record Loaded(WebResource module, long installed) {}

    private static final class Asked {
        private final Set<String> contexts = new LinkedHashSet<>();
        private final Set<String> modules = new LinkedHashSet<>();
    }

    /** The platform's way of asking. */
    private final class Asking implements RequiredResources {
        @Override
        public RequiredResources requireWebResource(String completeKey) {
            requireResource(completeKey);
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            RequestResources.this.requireContext(context);
            return this;
        }
    }
}
