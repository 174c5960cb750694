package io.attain.planning.decomposition;

/**
 * One of several that share an amount.
 *
 * @param value who or what gets the share
 * @param weight its part, more than 0
 */
public record Weighted<T>(T value, long weight) {

    public Weighted {
        if (weight <= 0) {
            throw new IllegalArgumentException("A weight must be more than 0: " + weight);
        }
    }
}
