package io.attain.planning.agreement.web;

import io.attain.kernel.web.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of taking a whole tree a step on.
 *
 * @param done how many targets were taken on
 * @param left how many were not looked at yet: ask again
 * @param refused those that were not, by reason
 */
@Json
public record TreeStepDto(int done, int left, List<Refused> refused) {

    /** Why some were not taken on. */
    @Json
    public record Refused(List<String> keys, List<String> messages) {}

    /**
     * What is said with a step.
     *
     * @param reason why, in words; may be left out but for what is sent back
     * @param passedOver keys of targets that were refused in earlier calls, to be passed over now
     */
    @Json
    public record Body(@Nullable String reason, @Nullable List<String> passedOver) {

        /** Nothing. */
        static final Body EMPTY = new Body(null, null);

        Set<String> refusedBefore() {
            return passedOver == null ? Set.of() : new HashSet<>(passedOver);
        }
    }
}
