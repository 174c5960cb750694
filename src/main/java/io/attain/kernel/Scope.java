package io.attain.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The part of the business that an amount is about; a part that is null means any.
 *
 * @param region the name of the region
 * @param productLine the name of the product line
 * @param customerType new or existing, as the option is called
 */
public record Scope(@Nullable String region, @Nullable String productLine, @Nullable String customerType) {

    /** The whole business. */
    public static final Scope ANY = new Scope(null, null, null);

    /** Whether everything in {@code other} lies in this scope. A part that {@code other} leaves open is covered by any only. */
    public boolean covers(Scope other) {
        return covers(region, other.region)
                && covers(productLine, other.productLine)
                && covers(customerType, other.customerType);
    }

    private static boolean covers(@Nullable String wide, @Nullable String narrow) {
        return wide == null || wide.equals(narrow);
    }
}
