package io.attain.host.container.descriptor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A plugin's descriptor.
 *
 * @param i18n base names of its text bundles, such as {@code i18n.attain}
 * @param modules the modules that this host knows, as declared and in that order
 * @param moduleCount how many modules are declared, unknown ones included
 * @param unknownTypes the element names of the modules that this host does not know
 */
public record Descriptor(
        String key,
        String name,
        String version,
        String vendor,
        List<String> i18n,
        List<ModuleDeclaration> modules,
        int moduleCount,
        Set<String> unknownTypes) {

    /** The modules of one kind. */
    public <M extends ModuleDeclaration> Stream<M> modules(Class<M> kind) {
        return modules.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The name that other plugins, dashboards and pages know a module by. */
    public String complete(String moduleKey) {
        return key + ":" + moduleKey;
    }
}
