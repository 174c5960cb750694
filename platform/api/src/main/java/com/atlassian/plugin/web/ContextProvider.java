package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Context provider: the part of it that Attain calls.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/">Public API page</a>
 */
public interface ContextProvider {
    void init(Map<String, String> map) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> map);
}
