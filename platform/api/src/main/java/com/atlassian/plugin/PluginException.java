package com.atlassian.plugin;

/**
 * The root of the plugin framework's exceptions.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/">Public API page</a>
 */
public class PluginException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginException(String message) {
        super(message);
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
