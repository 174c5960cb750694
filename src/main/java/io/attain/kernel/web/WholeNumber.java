package io.attain.kernel.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.attain.kernel.Amount;
import io.attain.kernel.VisibleText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number in the body of a request that must be whole. As a {@code long} or {@code int} the mapper would cut off 12.5 to 12
 * and take "12" and true for numbers without a word; so whatever stands there is kept until {@link Asker#mustBeSound} refuses
 * it in words.
 */
public final class WholeNumber {

    /** Whoever reads JSON holds as much exactly: no amount is larger, nor anything that is counted. */
    static final long LARGEST = Amount.MOST;

    private static final int MOST_TOLD = 40;

    private final Object sent;

    private WholeNumber(Object sent) {
        this.sent = sent;
    }

    /** What JSON says, be it a whole number or not. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WholeNumber sent(Object sent) {
        return new WholeNumber(sent instanceof Integer number ? Long.valueOf(number) : sent);
    }

    /** A whole number. */
    public static WholeNumber of(long number) {
        return new WholeNumber(number);
    }

    /** The number; 0 if it is missing. */
    public static long value(@Nullable WholeNumber sent) {
        return sent == null ? 0 : sent.value();
    }

    /** The same as an int; the nearest there is if it is too large for one, which no limit lets pass. */
    public static int intValue(@Nullable WholeNumber sent) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value(sent)));
    }

    /** Whether it is a whole number that is not too large. */
    boolean isWhole() {
        return sent instanceof Long number && number >= -LARGEST && number <= LARGEST;
    }

    private long value() {
        if (sent instanceof Long number && isWhole()) {
            return number;
        }
        throw new IllegalStateException(sent + " is no whole number, and nobody has refused it");
    }

    /** As it is sent back. */
    @JsonValue
    Object json() {
        return sent;
    }

    /** As it is told to whoever sent it; of what is no number at all only its beginning. */
    @Override
    public String toString() {
        String text = sent instanceof String ? "\"" + sent + "\"" : String.valueOf(sent);
        return text.length() <= MOST_TOLD ? text : VisibleText.cut(text, MOST_TOLD) + "…";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WholeNumber number && sent.equals(number.sent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sent);
    }
}
