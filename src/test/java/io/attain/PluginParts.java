package io.attain;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import io.attain.plugin.Descriptor;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.w3c.dom.Element;

/** What the plugin's descriptor adds to Jira's side: its JQL functions, workflow parts and texts. */
final class PluginParts implements io.attain.host.jira.plugin.PluginParts {

    private final AutowireCapableBeanFactory components;
    private final List<Element> functions =
            new Descriptor().elements("jql-function").toList();
    private final Map<Locale, Map<String, String>> texts = new ConcurrentHashMap<>();

    PluginParts(AutowireCapableBeanFactory components) {
        this.components = components;
    }

    @Override
    public Optional<JqlFunction> jqlFunction(String name) {
        return functions.stream()
                .filter(each -> nameOf(each).equalsIgnoreCase(name))
                .map(this::function)
                .findFirst();
    }

    private JqlFunction function(Element module) {
        JqlFunction function = (JqlFunction) workflowPart(module.getAttribute("class"));
        function.init(() -> nameOf(module));
        return function;
    }

    private static String nameOf(Element module) {
        return Descriptor.below(module, "fname").findFirst().orElseThrow().getTextContent();
    }

    @Override
    public Set<String> jqlFunctionNames() {
        return functions.stream().map(PluginParts::nameOf).collect(Collectors.toSet());
    }

    @Override
    public Object workflowPart(String className) {
        try {
            return components.autowire(
                    Class.forName(className), AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(className, e);
        }
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        return texts.computeIfAbsent(locale, PluginParts::read);
    }

    private static Map<String, String> read(Locale locale) {
        if (!Set.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE).contains(locale)) {
            return Map.of();
        }
        boolean chinese = !locale.equals(Locale.ROOT);
        Map<String, String> read = new HashMap<>();
        try (Stream<Path> files = Files.list(Path.of("i18n"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("_zh_CN.properties") == chinese)
                    .toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
