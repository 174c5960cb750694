package io.attain.host.container;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import io.attain.host.container.descriptor.ModuleDeclaration.JqlFunctionModule;
import io.attain.host.jira.plugin.PluginParts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

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
        String suffix = locale.equals(Locale.ROOT) ? "" : "_" + locale;
        Map<String, String> texts = new HashMap<>();
        plugins.running().forEach(plugin -> plugin.descriptor().i18n().forEach(name -> {
            URL file = plugin.bundle().getEntry(name.replace('.', '/') + suffix + ".properties");
            if (file != null) {
                load(file).forEach((key, text) -> texts.put((String) key, (String) text));
            }
        }));
        return texts;
    }

    private static Properties load(URL file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
