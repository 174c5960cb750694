package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Condition: the part of it that Attain calls.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/">Public API page</a>
 */
public interface Condition {
    void init(Map<String, String> map) throws PluginParseException;

    boolean shouldDisplay(Map<String, Object> map);
}
