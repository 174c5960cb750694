package com.atlassian.plugin;

/**
 * A module of atlassian-plugin.xml could not be read.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/">Public API page</a>
 */
public class PluginParseException extends PluginException {
    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
