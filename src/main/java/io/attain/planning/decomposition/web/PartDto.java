package io.attain.planning.decomposition.web;

import io.attain.kernel.Sums;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.planning.decomposition.CurrentPart;
import io.attain.planning.decomposition.CurrentPart.Reason;
import io.attain.planning.decomposition.PartKind;
import io.attain.targets.TargetNode;
import io.attain.targets.web.ScopeDto;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part that a target has now; or all those together that the asker may not see, so that what is told of a target adds up.
 *
 * @param key null for those that the asker may not see; so are all but the amount and the reasons
 * @param kind {@code shares} or {@code targets}
 * @param end the day after the last
 * @param amount in minor units; of a rate that is not told 0, for rates cannot be added up
 * @param holds why its amount does not follow the weights, or null
 * @param stays why it cannot be removed, or null
 * @param restricted how many parts it is that the asker may not see; 0 for one that is told
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
        @Nullable String stays,
        int restricted) {

    /** All parts, those that are told one by one. */
    static List<PartDto> all(
            List<CurrentPart> parts,
            UnaryOperator<TargetNode> told,
            Function<@Nullable String, @Nullable PersonDto> people) {
        List<CurrentPart> hidden =
                parts.stream().filter(part -> !part.visible()).toList();
        return Stream.concat(
                        parts.stream()
                                .filter(CurrentPart::visible)
                                .map(part -> of(
                                        part.told(told),
                                        people.apply(part.node().ownerKey()))),
                        hidden.isEmpty() ? Stream.of() : Stream.of(hidden(hidden)))
                .toList();
    }

    private static PartDto hidden(List<CurrentPart> hidden) {
        long amount = Sums.of(hidden.stream()
                .map(CurrentPart::node)
                .filter(node -> !node.isRate())
                .mapToLong(TargetNode::amount));
        String why = Reason.HIDDEN.code();
        return new PartDto(null, null, null, null, null, null, null, null, amount, why, why, hidden.size());
    }

    /** A part that is told. */
    static PartDto of(CurrentPart part, @Nullable PersonDto owner) {
        TargetNode node = part.node();
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
                part.holds().map(Reason::code).orElse(null),
                part.stays().map(Reason::code).orElse(null),
                0);
    }
}
