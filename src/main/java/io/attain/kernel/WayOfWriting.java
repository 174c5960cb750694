package io.attain.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way of writing a language, with how much of a surprise its characters are: the negative logarithm of how often one stands
 * in a text.
 *
 * @param common the characters that texts are mostly made of
 * @param rows others that are no rare ones
 */
record WayOfWriting(String charset, Set<Integer> common, List<Rows> rows) {

    static final int ASCII = 0x7F;

    private static final double COMMON = 6.6;
    private static final double RARE = 13;
    private static final int BYTE = 0xFF;

    /** The characters whose first byte is one of these. */
    record Rows(int first, int last, double surprise) {}

    /** One in which all other characters are rare. */
    static WayOfWriting of(String charset, String common) {
        return new WayOfWriting(
                charset, common.codePoints().boxed().collect(Collectors.toUnmodifiableSet()), List.of());
    }

    WayOfWriting with(int first, int last, double surprise) {
        return new WayOfWriting(
                charset,
                common,
                Stream.concat(rows.stream(), Stream.of(new Rows(first, last, surprise)))
                        .toList());
    }

    /** How much of a surprise bytes are in it; nothing if they are not written so. */
    OptionalDouble surprise(byte[] bytes) {
        try {
            return OptionalDouble.of(Charset.forName(charset)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .codePoints()
                    .mapToDouble(this::surprise)
                    .sum());
        } catch (CharacterCodingException notSo) {
            return OptionalDouble.empty();
        }
    }

    /** How much of a surprise a character is, also one that it cannot write. */
    double surprise(int character) {
        if (character <= ASCII) {
            return 0;
        }
        if (common.contains(character)) {
            return COMMON;
        }
        int first = Character.toString(character).getBytes(Charset.forName(charset))[0] & BYTE;
        return rows.stream()
                .filter(row -> row.first <= first && first <= row.last)
                .mapToDouble(Rows::surprise)
                .findFirst()
                .orElse(RARE);
    }
}
