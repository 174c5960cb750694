package io.attain.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who asks for something in a project, and what that person may do there.
 *
 * @param key the user key
 * @param sells whether that person takes part in the project's sales
 * @param leads whether that person leads them
 */
public record Caller(String key, boolean sells, boolean leads) {

    /** Whether this person is the owner. */
    public boolean owns(@Nullable String ownerKey) {
        return key.equals(ownerKey);
    }
}
