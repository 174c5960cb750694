package io.attain.pipeline.web;

import io.attain.kernel.web.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an opportunity is, and where the asker can move it.
 *
 * @param stage what its stage is called now
 * @param moves where Jira lets the asker move it, in Jira's order
 */
@Json
record MovesDto(String stage, List<Move> moves) {

    /**
     * A stage that it can be moved to.
     *
     * @param to Jira's id of the status
     */
    @Json
    record Move(String to, String stage) {}

    /** Where it is moved, by the id of the status. */
    @Json
    record Body(@Nullable String to) {}
}
