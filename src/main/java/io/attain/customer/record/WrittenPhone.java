package io.attain.customer.record;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A phone as it is compared: the number within its country, without what is dialled before it from abroad (+49, 0049) or from
 * another town (0), and without the extension. Whoever calls from home says no country, so that it tells nobody apart; a number
 * says enough without it for a suspicion.
 */
final class WrittenPhone {

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    /** Of several in a cell the first counts; 030/123456 is one. */
    private static final Pattern BETWEEN = Pattern.compile("[/;,、|\\n]|(?<=\\d)\\s*\\bor\\b|或");

    private static final Pattern EXTENSION =
            Pattern.compile("(?:\\b(?:extension|extn|ext|durchwahl|poste|доб)\\b\\.?|(?<=[\\d ])x|#|转|轉|分机|分機|内线|内線|내선)"
                    + "[ .:-]*\\d{1,6}\\D*$");
    /** As it stands behind a second hyphen in China and in Germany. */
    private static final Pattern HYPHENED = Pattern.compile("^(\\D*0\\d{2,4}\\)?[- /]?\\d{3,4} ?\\d{3,4})-\\d{1,5}$");

    private static final Pattern ABROAD = Pattern.compile("^\\D*(?:\\+|00(?=[1-9]))");
    /** A nought that is dialled at home alone. */
    private static final Pattern NOUGHT = Pattern.compile("\\(0+\\)");

    /** The codes of countries, by ITU E.164: one of two digits where that is listed, else of three. */
    private static final Pattern COUNTRY =
            Pattern.compile("^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\\d\\d)");

    /** China's code as it is written without its plus: such numbers are too long for one of ours. */
    private static final Pattern CHINA = Pattern.compile("^86(?=\\d{9})");
    /** What Russia dials before its towns. */
    private static final Pattern RUSSIA =
            Pattern.compile("^8(?=[ -]*\\(?[3489]\\d\\d[ )-][ )-]*\\d{3}[ -]?\\d\\d[ -]?\\d\\d$)");

    private static final Pattern NOUGHTS = Pattern.compile("^0+");

    private static final int SHORTEST = 7;

    private WrittenPhone() {}

    /**
     * The number of a phone; too short for one if it says none.
     *
     * @param half in letters and digits of half width
     */
    static String number(String half) {
        String written = HYPHENED.matcher(
                        EXTENSION.matcher(first(half)).replaceFirst("").strip())
                .replaceFirst("$1");
        boolean isFromAbroad = ABROAD.matcher(written).find();
        String digits = digits(
                isFromAbroad
                        ? NOUGHT.matcher(ABROAD.matcher(written).replaceFirst(""))
                                .replaceAll("")
                        : RUSSIA.matcher(written).replaceFirst(""));
        String home = (isFromAbroad ? COUNTRY : CHINA).matcher(digits).replaceFirst("");
        return NOUGHTS.matcher(home).replaceFirst("");
    }

    /** Whether it is one. */
    static boolean isOne(String number) {
        return number.length() >= SHORTEST;
    }

    private static String first(String half) {
        List<String> all = Arrays.asList(BETWEEN.split(half, -1));
        return all.stream().findFirst().filter(one -> isOne(digits(one))).orElse(half);
    }

    private static String digits(String written) {
        return NO_DIGIT.matcher(written).replaceAll("");
    }
}
