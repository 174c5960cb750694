package io.attain.host.container;

import io.attain.host.container.descriptor.ModuleDeclaration.WebResource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which web resources belong to contexts, each after what it depends on. */
record Batches(Supplier<Stream<RunningPlugin>> plugins) {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

    /** What was told already: once is enough. */
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    /** A web resource and the plugin that brings it. */
    record Module(RunningPlugin plugin, WebResource resource) {}

    /**
     * The web resources that are named, and those of the contexts that are named, in order of dependency.
     *
     * @param names contexts, and web resources by {@code plugin.key:module-key}
     * @param loaded the same of what the page has; it is left out
     */
    List<Module> modules(Collection<String> names, Collection<String> loaded) {
        Map<String, Module> all = all();
        Map<String, Module> wanted = closure(names, all);
        wanted.keySet().removeAll(closure(loaded, all).keySet());
        return List.copyOf(wanted.values());
    }

    /**
     * The complete keys of Jira's own web resources that the same names bring. A dependency that neither Jira nor a plugin has
     * is told in the log, as it is missing in the page.
     */
    Set<String> parts(Collection<String> names, Collection<String> loaded) {
        Map<String, Module> all = all();
        Set<String> wanted = parts(names, all);
        wanted.removeAll(parts(loaded, all));
        return wanted;
    }

    private static Set<String> parts(Collection<String> names, Map<String, Module> all) {
        Set<String> parts = new LinkedHashSet<>();
        names.stream().filter(JiraParts::has).forEach(parts::add);
        closure(names, all)
                .forEach((key, module) -> module.resource().dependencies().forEach(dependency -> {
                    if (JiraParts.has(dependency)) {
                        parts.add(dependency);
                    } else if (!all.containsKey(dependency) && TOLD.add(key + " " + dependency)) {
                        LOG.warn("{} depends on {}, which is no web resource of Jira or of a plugin", key, dependency);
                    }
                }));
        return parts;
    }

    private Map<String, Module> all() {
        Map<String, Module> all = new LinkedHashMap<>();
        plugins.get().forEach(plugin -> plugin.descriptor()
                .modules(WebResource.class)
                .forEach(resource ->
                        all.put(plugin.descriptor().complete(resource.key()), new Module(plugin, resource))));
        return all;
    }

    private static Map<String, Module> closure(Collection<String> names, Map<String, Module> all) {
        Set<String> asked = new LinkedHashSet<>(names);
        Map<String, Module> ordered = new LinkedHashMap<>();
        asked.forEach(name -> add(name, all, new ArrayList<>(), ordered));
        all.forEach((key, module) -> {
            if (module.resource().contexts().stream().anyMatch(asked::contains)) {
                add(key, all, new ArrayList<>(), ordered);
            }
        });
        return ordered;
    }

    /** Adds a module after what it depends on; a circle is cut where it closes. */
    private static void add(String key, Map<String, Module> all, List<String> above, Map<String, Module> ordered) {
        Module module = all.get(key);
        if (module == null || above.contains(key) || ordered.containsKey(key)) {
            return;
        }
        above.add(key);
        module.resource().dependencies().forEach(dependency -> add(dependency, all, above, ordered));
        above.remove(key);
        ordered.put(key, module);
    }
}
