package io.attain.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The text of a file, by how its bytes are written: in UTF-8, in UTF-16 with its mark, as spreadsheets save "Unicode text", or
 * in GB18030, as Chinese ones save CSV. What could be the text of another language as well is not guessed.
 */
public final class FileText {

    /** Programs add one to a file that has one already. */
    private static final Pattern BYTE_ORDER_MARKS = Pattern.compile("\\A\\uFEFF+");

    private static final String CHINESE = "GB18030";
    private static final String COMMON_CHINESE = "GB2312";

    /** The share of common characters, in percent: names may hold rare ones. */
    private static final long MOST = 60;

    private static final int HUNDRED = 100;

    /** Rows of the standard, by their first bytes: what is no letter, full width and the common characters. */
    private static final int MARKS = 0xA1;

    private static final int FULL_WIDTH = 0xA3;
    private static final int FIRST_COMMON = 0xB0;
    private static final int LAST_COMMON = 0xD7;
    /** Korean is written in the same places up to this row. */
    private static final int LAST_KOREAN = 0xC8;

    private static final int ASCII = 0x7F;

    private FileText() {}

    /**
     * The text, without its byte order mark.
     *
     * @throws CharacterCodingException if it is written in no such way
     */
    public static String of(ByteBuffer content) throws CharacterCodingException {
        return BYTE_ORDER_MARKS.matcher(decoded(content)).replaceFirst("");
    }

    private static String decoded(ByteBuffer content) throws CharacterCodingException {
        if (begins(content, 0xFF, 0xFE)) {
            return decoded(content, StandardCharsets.UTF_16LE);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return decoded(content, StandardCharsets.UTF_16BE);
        }
        try {
            return decoded(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            if (!Charset.isSupported(CHINESE) || !Charset.isSupported(COMMON_CHINESE)) {
                throw notUtf8;
            }
            String text = decoded(content, Charset.forName(CHINESE));
            if (!isChinese(text)) {
                throw notUtf8;
            }
            return text;
        }
    }

    private static boolean begins(ByteBuffer content, int first, int second) {
        return content.remaining() > 1
                && content.get(content.position()) == (byte) first
                && content.get(content.position() + 1) == (byte) second;
    }

    private static String decoded(ByteBuffer content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(content.duplicate()).toString();
    }

    /** Whether most of it is common Chinese, and some of it cannot be Korean. */
    private static boolean isChinese(String text) {
        int[] rows = text.codePoints()
                .filter(each -> each > ASCII)
                .map(FileText::row)
                .toArray();
        long common = Arrays.stream(rows)
                .filter(row -> row == MARKS || row == FULL_WIDTH || (row >= FIRST_COMMON && row <= LAST_COMMON))
                .count();
        return common * HUNDRED >= rows.length * MOST && Arrays.stream(rows).anyMatch(row -> row > LAST_KOREAN);
    }

    /** The row of the standard that a character stands in; 0 if in none. */
    private static int row(int character) {
        byte[] bytes = Character.toString(character).getBytes(Charset.forName(COMMON_CHINESE));
        return bytes.length == 2 ? bytes[0] & 0xFF : 0;
    }
}
