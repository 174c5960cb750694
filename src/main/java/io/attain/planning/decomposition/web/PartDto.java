package io.attain.planning.decomposition.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.planning.decomposition.CurrentPart;
import io.attain.planning.decomposition.CurrentPart.Reason;
import io.attain.planning.decomposition.PartKind;
import io.attain.targets.TargetNode;
import io.attain.targets.web.ScopeDto;
import org.jspecify.annotations.Nullable;

/**
 * A part that a target has now.
 *
 * @param key null if the asker may not see it; so are all but the amount and the reasons
 * @param kind {@code shares} or {@code targets}
 * @param end the day after the last
 * @param amount in minor units
 * @param holds why its amount does not follow the weights, or null
 * @param stays why it cannot be removed, or null
 */
@Json
public record PartDto(
        @Nullable String key,
        @Nullable String summary,
        @Nullable String kind,
        @Nullable PersonDto owner,
        @Nullable String start,
        @Nullable String end,
        @Nullable ScopeDto scope,
        @Nullable String status,
        long amount,
        @Nullable String holds,
        @Nullable String stays) {

    static PartDto of(CurrentPart part, @Nullable PersonDto owner) {
        TargetNode node = part.node();
        String holds = part.holds().map(Reason::code).orElse(null);
        String stays = part.stays().map(Reason::code).orElse(null);
        if (!part.visible()) {
            return new PartDto(null, null, null, null, null, null, null, null, node.amount(), holds, stays);
        }
        return new PartDto(
                node.key(),
                node.summary(),
                (node.share() ? PartKind.SHARES : PartKind.TARGETS).code(),
                owner,
                node.period().start().toString(),
                node.period().end().toString(),
                ScopeDto.of(node.scope()),
                node.status(),
                node.amount(),
                holds,
                stays);
    }
}
