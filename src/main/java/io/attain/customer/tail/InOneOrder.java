package io.attain.customer.tail;

/** Texts in digits and a few letters, which every database puts in the same order, however it sorts names. */
final class InOneOrder {

    private static final int HEX = 16;
    private static final int DIGITS = 4;

    private InOneOrder() {}

    /** The beginning of a text, of so many characters at most. */
    static String of(String text, int most) {
        StringBuilder hex = new StringBuilder(most * DIGITS);
        text.chars().limit(most).forEach(each -> {
            for (int shift = (DIGITS - 1) * DIGITS; shift >= 0; shift -= DIGITS) {
                hex.append(Character.forDigit(each >> shift & HEX - 1, HEX));
            }
        });
        return hex.toString();
    }
}
