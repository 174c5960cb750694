package io.attain.bench.site;

import io.attain.kernel.Surroundings;
import org.jspecify.annotations.Nullable;

/** A node that is alone and answers no requests. */
record OneNode() implements Surroundings {

    @Override
    public boolean hasOtherNodes() {
        return false;
    }

    @Override
    public @Nullable Request request() {
        return null;
    }
}
