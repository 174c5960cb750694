package io.attain.customer.record.web;

import io.attain.kernel.web.WholeNumber;
import org.jspecify.annotations.Nullable;

/** What is sent to change what is known of a customer. */
interface VersionedBody {

    /** The version that its sender has seen; null if that was left out. */
    @Nullable
    WholeNumber version();
}
