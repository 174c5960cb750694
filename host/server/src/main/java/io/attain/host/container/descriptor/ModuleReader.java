package io.attain.host.container.descriptor;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import io.attain.host.container.descriptor.ModuleDeclaration.Download;
import io.attain.host.container.descriptor.ModuleDeclaration.Entities;
import io.attain.host.container.descriptor.ModuleDeclaration.FilterModule;
import io.attain.host.container.descriptor.ModuleDeclaration.Gadget;
import io.attain.host.container.descriptor.ModuleDeclaration.Inert;
import io.attain.host.container.descriptor.ModuleDeclaration.Item;
import io.attain.host.container.descriptor.ModuleDeclaration.JqlFunctionModule;
import io.attain.host.container.descriptor.ModuleDeclaration.Panel;
import io.attain.host.container.descriptor.ModuleDeclaration.Rest;
import io.attain.host.container.descriptor.ModuleDeclaration.Section;
import io.attain.host.container.descriptor.ModuleDeclaration.ServletModule;
import io.attain.host.container.descriptor.ModuleDeclaration.WebResource;
import io.attain.host.container.descriptor.ModuleDeclaration.WorkflowPart;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One element of the descriptor to one declaration. */
final class ModuleReader {
    /** Jira's weight of a web fragment that names none. */
    private static final int WEIGHT = 1000;
    /** Jira's weight of a filter that names none. */
    private static final int FILTER_WEIGHT = 100;

    private ModuleReader() {}

    /** Empty for a module type that this host does not know. */
    static Optional<ModuleDeclaration> read(Xml module, String pluginKey) {
        String key = module.attribute("key");
        return Optional.ofNullable(
                switch (module.name()) {
                    case "rest" ->
                        new Rest(key, module.attribute("path"), module.attribute("version"), module.texts("package"));
                    case "ao" -> entities(module, key, pluginKey);
                    case "servlet" -> servlet(module, key);
                    case "servlet-filter" -> filter(module, key);
                    case "web-resource" -> webResource(module, key);
                    case "web-panel" -> panel(module, key);
                    case "web-item" -> item(module, key);
                    case "web-section" ->
                        new Section(
                                key,
                                module.attribute("location"),
                                module.number("weight", WEIGHT),
                                Label.of(module, "label"),
                                Conditions.of(module));
                    case "dashboard-item" -> gadget(module, key, pluginKey);
                    case "jql-function" ->
                        new JqlFunctionModule(key, module.attribute("class"), module.childText("fname"));
                    case "workflow-condition" -> workflowPart(module, key, "condition-class");
                    case "workflow-validator" -> workflowPart(module, key, "validator-class");
                    case "workflow-function" -> workflowPart(module, key, "function-class");
                    case "rest-migration", "velocity-allowlist" -> new Inert(key);
                    default -> null;
                });
    }

    private static Entities entities(Xml module, String key, String pluginKey) {
        String namespace = module.attributes().getOrDefault("namespace", pluginKey);
        return new Entities(key, namespace, module.texts("entity"));
    }

    private static ServletModule servlet(Xml module, String key) {
        return new ServletModule(key, module.attribute("class"), module.texts("url-pattern"), initParams(module));
    }

    private static FilterModule filter(Xml module, String key) {
        return new FilterModule(
                key,
                module.attribute("class"),
                module.attributes().getOrDefault("location", "before-dispatch"),
                module.number("weight", FILTER_WEIGHT),
                module.texts("url-pattern"),
                initParams(module));
    }

    private static Map<String, String> initParams(Xml module) {
        return module.children("init-param")
                .collect(toMap(param -> param.childText("param-name"), param -> param.childText("param-value")));
    }

    private static WebResource webResource(Xml module, String key) {
        List<Download> downloads = module.children("resource")
                .filter(resource -> resource.attribute("type").equals("download"))
                .map(resource -> new Download(
                        resource.attribute("name"),
                        resource.attribute("location"),
                        resource.params().getOrDefault("content-type", "")))
                .toList();
        Map<String, Set<String>> transformers = module.children("transformation")
                .collect(toMap(
                        transformation -> transformation.attribute("extension"),
                        transformation -> transformation
                                .children("transformer")
                                .map(transformer -> transformer.attribute("key"))
                                .collect(toCollection(LinkedHashSet::new)),
                        (first, second) -> {
                            first.addAll(second);
                            return first;
                        }));
        return new WebResource(
                key, module.texts("dependency"), new LinkedHashSet<>(module.texts("context")), downloads, transformers);
    }

    private static Panel panel(Xml module, String key) {
        return new Panel(
                key,
                module.attribute("location"),
                module.number("weight", WEIGHT),
                Label.of(module, "label"),
                View.of(module),
                Conditions.of(module));
    }

    private static Item item(Xml module, String key) {
        Optional<Xml> link = module.child("link");
        return new Item(
                key,
                module.attribute("section"),
                module.number("weight", WEIGHT),
                Label.of(module, "label"),
                Label.of(module, "tooltip"),
                link.map(anchor -> anchor.attribute("linkId")).orElse(""),
                link.map(Xml::text).orElse(""),
                module.params(),
                Conditions.of(module));
    }

    private static Gadget gadget(Xml module, String key, String pluginKey) {
        Xml definition = module.child("definition").orElse(module);
        String thumbnail = definition
                .child("thumbnail")
                .map(picture -> picture.attribute("location").replace("${atlassian.plugin.key}", pluginKey))
                .orElse("");
        return new Gadget(
                key,
                Label.of(definition, "title"),
                Label.of(module, "description"),
                definition.child("categories").map(all -> all.texts("category")).orElse(List.of()),
                Boolean.parseBoolean(module.attribute("configurable")),
                module.childText("amd-module"),
                thumbnail,
                View.of(module),
                Conditions.of(module));
    }

    private static WorkflowPart workflowPart(Xml module, String key, String child) {
        return new WorkflowPart(key, module.attribute("class"), module.childText(child));
    }
}
