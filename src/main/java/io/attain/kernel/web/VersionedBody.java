package io.attain.kernel.web;

import org.jspecify.annotations.Nullable;

/** What is sent to change something that others may have changed meanwhile. */
public interface VersionedBody {

    /** The version that its sender has seen; null if that was left out. */
    @Nullable
    WholeNumber version();

    /**
     * One that says its version, of numbers that are some.
     *
     * @throws RestProblem 400 if nothing was sent, or one that is not so
     */
    static <B extends Record & VersionedBody> B sound(Asker asker, @Nullable B sent) {
        if (sent == null || sent.version() == null) {
            throw SeenVersion.missing(asker, "version");
        }
        asker.mustBeSound(sent);
        return sent;
    }
}
