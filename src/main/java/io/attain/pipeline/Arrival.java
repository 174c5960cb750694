package io.attain.pipeline;

import io.attain.words.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity came to a stage.
 *
 * @param stage which; null if it left the stages
 * @param at when, in whole milliseconds
 * @param by the user key of who moved it; empty for nobody known
 * @param owner the user key of who had it then, or, if nobody had, of who had it first afterwards; empty for nobody at all
 */
public record Arrival(@Nullable Stage stage, Instant at, String by, String owner) {

    /** Whether the sale may still be won there. */
    boolean isOpen() {
        return stage != null && stage.kind() == Stage.Kind.OPEN;
    }

    /** Whether the sale is won there. */
    public boolean isWon() {
        return stage != null && stage.kind() == Stage.Kind.WON;
    }

    @Nullable
    String code() {
        return stage == null ? null : stage.code();
    }
}
