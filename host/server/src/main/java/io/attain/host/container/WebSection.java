package io.attain.host.container;

/**
 * A heading that groups links: the links of it have the section {@code location/key}, or {@code key} alone.
 *
 * @param completeKey {@code plugin.key:module-key}
 * @param key the module's own key
 */
public record WebSection(String completeKey, String location, String key, String label, int weight) {}
