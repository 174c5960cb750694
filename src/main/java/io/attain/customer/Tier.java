package io.attain.customer;

/** How much of our attention a customer gets: A most, C least. */
public enum Tier {
    A,
    B,
    C;

    /** Whether this tier stands above the other. */
    public boolean isAbove(Tier other) {
        return compareTo(other) < 0;
    }
}
