package io.attain.customer.files;

/**
 * What another system says of a customer that Jira has no field for.
 *
 * @param number by which that system knows it; may be empty
 * @param tier the tier that it had there, which decides nothing here; may be empty
 */
public record OtherSystem(String number, String tier) {

    /** Nothing was said. */
    public static final OtherSystem NONE = new OtherSystem("", "");

    /** How long a number may be, in characters. */
    public static final int LONGEST = 100;

    /** The same with what is said now; what is empty says nothing. */
    public OtherSystem with(OtherSystem now) {
        return new OtherSystem(now.number.isEmpty() ? number : now.number, now.tier.isEmpty() ? tier : now.tier);
    }
}
