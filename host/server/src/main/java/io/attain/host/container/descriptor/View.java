package io.attain.host.container.descriptor;

import java.util.List;
import java.util.Map;

/**
 * What writes a panel's HTML: a template of the plugin and the class that gives its variables.
 *
 * @param type {@code velocity} or {@code static}; empty if there is no template
 * @param location path of the template inside the plugin; empty if it is written in the descriptor
 * @param inline the template that is written in the descriptor
 * @param provider name of the context provider's class, empty if there is none
 * @param params the provider's parameters
 */
public record View(String type, String location, String inline, String provider, Map<String, String> params) {

    static View of(Xml module) {
        Xml none = new Xml("", Map.of(), "", List.of());
        Xml resource = module.children("resource")
                .filter(candidate -> candidate.attribute("name").equals("view"))
                .findFirst()
                .orElse(none);
        Xml provider = module.child("context-provider").orElse(none);
        return new View(
                resource.attribute("type"),
                resource.attribute("location"),
                resource.text(),
                provider.attribute("class"),
                provider.params());
    }
}
