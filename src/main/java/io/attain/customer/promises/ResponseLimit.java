package io.attain.customer.promises;

/**
 * How soon a customer who asks is answered first.
 *
 * @param hours how many hours that may take; 0 for no promise, which has no clock
 * @param working whether only the team's hours count, and else all
 */
public record ResponseLimit(int hours, boolean working) {

    /** Whether anything is promised. */
    public boolean isPromised() {
        return hours > 0;
    }
}
