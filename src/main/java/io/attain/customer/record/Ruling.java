package io.attain.customer.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a decision chain is clear, or is not, whatever its people say.
 *
 * @param by the user key of who said so; null for what an older version believed, which kept no chains
 * @param reason why, in that person's words; empty for what an older version believed
 */
public record Ruling(boolean clear, @Nullable String by, Instant at, String reason) {

    /** How long a reason may be, in characters. */
    public static final int LONGEST = 250;

    /** Of a customer whose expansion plan had a clear decision chain before chains were kept. */
    public static Ruling asBefore(Instant at) {
        return new Ruling(true, null, at, "");
    }
}
