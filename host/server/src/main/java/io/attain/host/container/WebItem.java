package io.attain.host.container;

import java.util.Map;

/**
 * A link that a plugin adds to a menu.
 *
 * @param completeKey {@code plugin.key:module-key}
 * @param section the menu it stands in
 * @param linkId the id of its anchor, empty if it has none
 * @param url where it leads, variables filled in; a path that starts with a slash is below the context path
 * @param tooltip empty if it has none
 * @param params the descriptor's own parameters, such as {@code iconClass}
 */
public record WebItem(
        String completeKey,
        String section,
        String label,
        String linkId,
        String url,
        String tooltip,
        int weight,
        Map<String, String> params) {}
