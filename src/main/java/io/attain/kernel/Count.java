package io.attain.kernel;

/**
 * A number under its name, as a step of the night counts.
 *
 * @param text the key of what it is called, among the texts of the context that counts it. Runs keep it: never rename one
 * @param difference whether it counts what was not as it should be; this is mended, and must be 0
 * @param number how many
 */
public record Count(String text, boolean difference, long number) {

    /** So many of something. */
    public static Count of(String text, long number) {
        return new Count(text, false, number);
    }

    /** So many that were not as they should be, and are now. */
    public static Count difference(String text, long number) {
        return new Count(text, true, number);
    }
}
