package io.attain.host.container;

import java.util.Map;
import java.util.Optional;

/**
 * Web resources of Jira itself that plugins depend on, with the AMD module that each brings. As in Jira a page has such a
 * module only if something that it loads asked for the resource.
 */
final class JiraParts {

    /** The AMD module and what it is, in the script of the page; empty for what is in every page or brings none. */
    private static final Map<String, String> MODULES = Map.ofEntries(
            Map.entry("com.atlassian.auiplugin:ajs", ""),
            Map.entry("com.atlassian.auiplugin:aui-core", ""),
            Map.entry("com.atlassian.auiplugin:aui-flag", "aui/flag"),
            Map.entry("com.atlassian.auiplugin:dialog2", "aui/dialog2"),
            Map.entry("com.atlassian.auiplugin:aui-spinner", ""),
            Map.entry("com.atlassian.auiplugin:aui-lozenge", ""),
            Map.entry("com.atlassian.auiplugin:aui-labels", ""),
            Map.entry("com.atlassian.auiplugin:aui-select", ""),
            Map.entry("com.atlassian.auiplugin:aui-select2", ""),
            Map.entry("com.atlassian.plugins.jquery:jquery", ""),
            Map.entry("com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path", "wrm/context-path"),
            Map.entry("com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager", "wrm/require"));

    private JiraParts() {}

    /** Whether Jira has a web resource of this complete key. */
    static boolean has(String key) {
        return MODULES.containsKey(key);
    }

    /** The file that defines its AMD module; nothing if it brings none. */
    static Optional<String> script(String key) {
        return Optional.ofNullable(MODULES.get(key))
                .filter(module -> !module.isEmpty())
                .map(module -> module.replace('/', '-') + ".js");
    }
}
