package io.attain.host.container.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A module that this host knows, as declared. The key is unique in its plugin; conditions say when it is shown. */
public sealed interface ModuleDeclaration {

    /** Its key in the plugin. */
    String key();

    /** REST resources: the classes with a path in these packages, or in the whole plugin if none is named. */
    record Rest(String key, String path, String version, List<String> packages) implements ModuleDeclaration {}

    /** Entities of Active Objects; the namespace makes the tables' prefix. */
    record Entities(String key, String namespace, List<String> classNames) implements ModuleDeclaration {}

    /** A servlet below /plugins/servlet. */
    record ServletModule(String key, String className, List<String> patterns, Map<String, String> initParams)
            implements ModuleDeclaration {}

    /**
     * A filter of requests.
     *
     * @param location where in Jira's own filters it stands
     */
    record FilterModule(
            String key,
            String className,
            String location,
            int weight,
            List<String> patterns,
            Map<String, String> initParams)
            implements ModuleDeclaration {}

    /**
     * Scripts and styles.
     *
     * @param transformers the transformers by file extension
     */
    record WebResource(
            String key,
            List<String> dependencies,
            Set<String> contexts,
            List<Download> downloads,
            Map<String, Set<String>> transformers)
            implements ModuleDeclaration {}

    /**
     * A file, or a folder if the name ends with a slash.
     *
     * @param contentType empty if the name tells it
     */
    record Download(String name, String location, String contentType) {}

    /** A piece of a page. */
    record Panel(String key, String location, int weight, Label label, View view, Conditions conditions)
            implements ModuleDeclaration {}

    /** A link. */
    record Item(
            String key,
            String section,
            int weight,
            Label label,
            Label tooltip,
            String linkId,
            String link,
            Map<String, String> params,
            Conditions conditions)
            implements ModuleDeclaration {}

    /** A heading over links. */
    record Section(String key, String location, int weight, Label label, Conditions conditions)
            implements ModuleDeclaration {}

    /** A gadget; amdModule and thumbnail may be empty. */
    record Gadget(
            String key,
            Label title,
            Label description,
            List<String> categories,
            boolean configurable,
            String amdModule,
            String thumbnail,
            View view,
            Conditions conditions)
            implements ModuleDeclaration {}

    /** A function of JQL. */
    record JqlFunctionModule(String key, String className, String functionName) implements ModuleDeclaration {}

    /** A condition, validator or post function: the class that workflows name, and the one that edits it. */
    record WorkflowPart(String key, String factoryClassName, String className) implements ModuleDeclaration {}

    /** A module without effect in this host: what it asks for is so anyway. */
    record Inert(String key) implements ModuleDeclaration {}
}
