package io.attain.customer;

import java.util.regex.Pattern;

/**
 * What another system says of a customer or an opportunity that Jira has no field for.
 *
 * @param number by which that system knows it; may be empty
 * @param tier the tier that a customer had there, which decides nothing here; may be empty
 */
public record OtherSystem(String number, String tier) {

    /** Nothing was said. */
    public static final OtherSystem NONE = new OtherSystem("", "");

    /** How long a number may be, in characters. */
    public static final int LONGEST = 100;

    /** What spreadsheets make of numbers of eighteen digits: the last ones are gone. */
    private static final Pattern BROKEN = Pattern.compile("\\d[.,]\\d+E\\+\\d+", Pattern.CASE_INSENSITIVE);

    /** Whether a spreadsheet has broken a number: which it was nobody can tell. */
    public static boolean isBroken(String number) {
        return BROKEN.matcher(number).matches();
    }

    /** The same with what is said now; what is empty says nothing. */
    public OtherSystem with(OtherSystem now) {
        return new OtherSystem(now.number.isEmpty() ? number : now.number, now.tier.isEmpty() ? tier : now.tier);
    }
}
