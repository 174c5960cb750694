package io.attain.host.container.descriptor;

import org.jspecify.annotations.Nullable;

/** A descriptor that no plugin can run by; the message says why. */
public final class InvalidDescriptor extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidDescriptor(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
