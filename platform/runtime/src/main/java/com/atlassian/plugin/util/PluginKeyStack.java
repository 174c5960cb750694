package com.atlassian.plugin.util;

/** The plugins on the way to the current call; here nothing is recorded. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    /** The key of the first plugin on the way, or null where there is none. */
    public static String getFirstPluginKey() {
        return null;
    }
}
