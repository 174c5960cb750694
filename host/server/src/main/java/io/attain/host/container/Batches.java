package io.attain.host.container;

import io.attain.host.container.descriptor.ModuleDeclaration.WebResource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which web resources belong to contexts, each after what it depends on. */
record Batches(Supplier<Stream<RunningPlugin>> plugins) {

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
