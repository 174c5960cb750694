package io.attain.host.container;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import io.attain.host.container.descriptor.ModuleDeclaration.JqlFunctionModule;
import io.attain.host.jira.plugin.PluginParts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the running plugins add to Jira's own side. */
record AddedParts(InstalledPlugins plugins) implements PluginParts {

    @Override
    public Optional<JqlFunction> jqlFunction(String name) {
        return plugins.running()
                .flatMap(plugin -> plugin.descriptor()
                        .modules(JqlFunctionModule.class)
                        .filter(module -> module.functionName().equalsIgnoreCase(name))
                        .map(module -> function(plugin, module)))
                .findFirst();
    }

    private static JqlFunction function(RunningPlugin plugin, JqlFunctionModule module) {
        JqlFunction function = plugin.objects().create(module.className(), JqlFunction.class);
        function.init(module::functionName);
        return function;
    }

    @Override
    public Set<String> jqlFunctionNames() {
        return plugins.running()
                .flatMap(plugin -> plugin.descriptor().modules(JqlFunctionModule.class))
                .map(JqlFunctionModule::functionName)
                .collect(Collectors.toSet());
    }

    @Override
    public Object workflowPart(String className) {
        String file = className.replace('.', '/') + ".class";
        return plugins.running()
                .filter(plugin -> plugin.bundle().getEntry(file) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No enabled plugin has the workflow part " + className))
                .objects()
                .create(className, Object.class);
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        plugins.running().forEach(plugin -> texts.putAll(plugin.texts().in(locale)));
        return texts;
    }

    @Override
    public Optional<String> text(Locale locale, String key) {
        return plugins.running()
                .flatMap(plugin -> Stream.ofNullable(plugin.texts().in(locale).get(key)))
                .reduce((before, last) -> last);
    }
}
