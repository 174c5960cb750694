package io.attain.kernel.web;

import org.jspecify.annotations.Nullable;

/**
 * What is sent to change what a project keeps as one value.
 *
 * @param <P> what its sender wants it to be
 */
public interface WholeBody<P> {

    /** The version that its sender has seen; null if that was left out. */
    @Nullable
    WholeNumber version();

    /** What it is to be. */
    P proposal();
}
