package io.attain.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of a file, by how its bytes are written: in UTF-8, in UTF-16 with its mark, as spreadsheets save "Unicode text", or
 * in GB18030, as Chinese ones save CSV. What could be the text of another language as well, as far as the characters show that
 * stand in texts of each, is not guessed.
 */
public final class FileText {

    /** Programs add one to a file that has one already. */
    private static final Pattern BYTE_ORDER_MARKS = Pattern.compile("\\A\\uFEFF+");

    private static final String CHINESE = "GB18030";

    private static final int SHORTEST_OF_TWO = 8;
    private static final int TENTH = 10;

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
            String text = decoded(content, StandardCharsets.UTF_8);
            if (isOfTwoBytes(text)) {
                throw new MalformedInputException(1);
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            if (!Charset.isSupported(CHINESE) || !CommonChinese.isKnown()) {
                throw notUtf8;
            }
            String text = decoded(content, Charset.forName(CHINESE));
            if (!CommonChinese.isText(text)) {
                throw notUtf8;
            }
            return text;
        }
    }

    /** UTF-16 without its mark may be UTF-8 by chance, with a zero on the same side of each Latin letter. */
    private static boolean isOfTwoBytes(String text) {
        int[] zeros = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == 0)
                .toArray();
        return text.length() >= SHORTEST_OF_TWO
                && zeros.length * TENTH > text.length()
                && Arrays.stream(zeros).map(at -> at % 2).distinct().count() == 1;
    }

    private static boolean begins(ByteBuffer content, int first, int second) {
        return content.remaining() > 1
                && content.get(content.position()) == (byte) first
                && content.get(content.position() + 1) == (byte) second;
    }

    private static String decoded(ByteBuffer content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(content.duplicate()).toString();
    }
}
