package io.attain.target.attainment.web;

import io.attain.kernel.web.UnitDto;
import io.attain.target.Levels;
import io.attain.target.TargetNode;
import io.attain.target.attainment.Attainment;
import io.attain.target.attainment.PaceRule;
import io.attain.target.web.PersonDto;
import io.attain.target.web.ScopeDto;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of a target and all its parts. Amounts are in minor units of {@code unit}. */
public record AttainmentDto(String asOf, int workingDaysLeft, UnitDto unit, Rule rule, Node node) {

    /** From which pace index on a target is on track, and behind. */
    public record Rule(double onTrack, double behind) {

        static Rule of(PaceRule rule) {
            return new Rule(rule.onTrackPercent() / 100.0, rule.behindPercent() / 100.0);
        }
    }

    /** One target. Attainment is null unless its state is {@code ratio}; the pace index while nothing is expected. */
    public record Node(
            String key,
            String summary,
            @Nullable PersonDto owner,
            String metric,
            String direction,
            String status,
            String start,
            String end,
            ScopeDto scope,
            long target,
            Levels levels,
            String level,
            long actual,
            long expected,
            long variance,
            @Nullable Double attainment,
            String attainmentState,
            @Nullable Double paceIndex,
            String pace,
            @Nullable Long requiredPerDay,
            @Nullable Long forecast,
            List<Node> children) {}

    public static AttainmentDto of(
            Attainment found, PaceRule rule, UnitDto unit, Function<@Nullable String, @Nullable PersonDto> people) {
        return new AttainmentDto(
                found.asOf().toString(), found.workingDaysLeft(), unit, Rule.of(rule), node(found, rule, people));
    }

    private static Node node(Attainment found, PaceRule rule, Function<@Nullable String, @Nullable PersonDto> people) {
        TargetNode node = found.node();
        return new Node(
                node.key(),
                node.summary(),
                people.apply(node.ownerKey()),
                node.metric().code(),
                node.direction().code(),
                node.status(),
                node.period().start().toString(),
                node.period().end().toString(),
                ScopeDto.of(node.scope()),
                found.target(),
                node.goal().levels(),
                found.level().code(),
                found.actual(),
                found.expected(),
                found.variance(),
                orNull(found.ratio()),
                found.state().code(),
                orNull(found.paceIndex()),
                found.pace(rule).code(),
                orNull(found.requiredPerDay()),
                orNull(found.forecast()),
                found.children().stream()
                        .map(child -> node(child, rule, people))
                        .toList());
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
