package io.attain.kernel;

import java.nio.charset.Charset;
import java.util.Arrays;

/** The characters that most Chinese is written in, by the standard of 1980, which has them in its first rows. */
final class CommonChinese {

    private static final String STANDARD = "GB2312";

    /** The share of common characters in a text, in percent: names may hold rare ones. */
    private static final long MOST = 60;

    private static final int HUNDRED = 100;

    /** The last row, by its first byte, in whose places Korean is written, too. */
    private static final int LAST_KOREAN = 0xC8;

    private static final int ASCII = 0x7F;

    private CommonChinese() {}

    /** Whether this Java knows the standard. */
    static boolean isKnown() {
        return Charset.isSupported(STANDARD);
    }

    /** Whether most of what is no ASCII is common Chinese, and some of it cannot be Korean. */
    static boolean isText(String text) {
        int[] rows = text.codePoints()
                .filter(each -> each > ASCII)
                .map(CommonChinese::row)
                .toArray();
        long common = Arrays.stream(rows).filter(CommonChinese::isCommon).count();
        return common * HUNDRED >= rows.length * MOST && Arrays.stream(rows).anyMatch(row -> row > LAST_KOREAN);
    }

    /** Of what is no letter, of full width, or a common character. */
    private static boolean isCommon(int row) {
        return row == 0xA1 || row == 0xA3 || (row >= 0xB0 && row <= 0xD7);
    }

    /** The row of the standard that a character stands in, by its first byte; 0 if in none. */
    private static int row(int character) {
        byte[] bytes = Character.toString(character).getBytes(Charset.forName(STANDARD));
        return bytes.length == 2 ? bytes[0] & 0xFF : 0;
    }
}
