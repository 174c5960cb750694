package io.attain.host.container;

/** A jar that cannot be installed or enabled; the message says why in one line, for a person. */
public final class PluginRejected extends Exception {
    private static final long serialVersionUID = 1L;

    /** For a reason found by this host. */
    public PluginRejected(String reason) {
        super(reason);
    }

    /** For a reason that an exception tells in more detail. */
    public PluginRejected(String reason, Throwable cause) {
        super(reason, cause);
    }
}
