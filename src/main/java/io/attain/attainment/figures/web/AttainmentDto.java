package io.attain.attainment.figures.web;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.CutFigures;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.TreeReading;
import io.attain.kernel.Exact;
import io.attain.kernel.Sums;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import io.attain.targets.Growth;
import io.attain.targets.TargetNode;
import io.attain.targets.web.AgreedDto;
import io.attain.targets.web.GrowthDto;
import io.attain.targets.web.LevelsDto;
import io.attain.targets.web.ScopeDto;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a target and of a page of its parts. Amounts are in minor units of {@code unit}, those of days exact.
 *
 * @param requiredEvery one in every so many working days, of a count of which less than one a day is required
 * @param tooEarly whether there is no forecast since less than a tenth of the target is expected by now
 * @param agreed the agreed version whose amount is the target; null while nothing is agreed
 * @param cut the cut of the target whose parts are told; empty for the first one
 * @param cutOf which cut of what it is part of the target belongs to; empty for the first one
 * @param cuts the cuts beside the first one of those told that have any, by key
 * @param sort what parts are sorted by
 * @param start the position of the first part of the target that may be told, from 0
 * @param paces how many agreed parts of that cut are of each pace
 * @param removedOptions what to do about parts of the target's scope whose options were deleted in Jira; it still counts for them
 */
@Json
public record AttainmentDto(
        String asOf,
        BigDecimal workingDaysLeft,
        @Nullable Integer requiredEvery,
        boolean tooEarly,
        @Nullable AgreedDto agreed,
        UnitDto unit,
        PaceRuleDto rule,
        String cut,
        String cutOf,
        Map<String, List<Cut>> cuts,
        String sort,
        int start,
        Map<String, Integer> paces,
        List<String> removedOptions,
        Node node) {

    /** How many parts of a target are told at once. */
    public static final int PAGE = 50;

    /**
     * One target. Attainment is null unless its state is {@code ratio}; the pace index while nothing is expected.
     *
     * @param gap actual less what is expected by now
     * @param toGo target less actual
     * @param growth by how much a rate is to grow over its baseline, if it has one
     * @param partsTotal how many parts that cut of it has, or its first one if none was asked for; like its sums and positions, this counts also what the asker may not see
     * @param children those of them that are told
     * @param next the position to go on from; null if no more may be told
     */
    @Json
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
            @Nullable GrowthDto growth,
            LevelsDto levels,
            String level,
            long actual,
            BigDecimal expected,
            BigDecimal gap,
            long toGo,
            @Nullable Double attainment,
            String attainmentState,
            @Nullable Double paceIndex,
            String pace,
            @Nullable BigDecimal requiredPerDay,
            @Nullable Long forecast,
            Phasing phasing,
            int partsTotal,
            List<Node> children,
            @Nullable Integer next) {}

    /**
     * A cut beside the first one: the same target from another side, whose results it counts once more.
     *
     * @param target what its parts ask together; null, like all sums, of a rate, which nobody adds up
     * @param actual what they have reached together
     * @param rest what they leave of the target
     * @param restActual what they leave of what the target has reached
     */
    @Json
    public record Cut(
            String name,
            int parts,
            @Nullable Long target,
            @Nullable Long actual,
            @Nullable Long rest,
            @Nullable Long restActual) {

        static Cut of(CutFigures cut, Attainment whole) {
            return whole.node().isRate()
                    ? new Cut(cut.name(), cut.parts(), null, null, null, null)
                    : new Cut(
                            cut.name(),
                            cut.parts(),
                            cut.target(),
                            cut.tally().amount(),
                            Sums.minus(whole.target(), cut.target()),
                            Sums.minus(whole.actual(), cut.tally().amount()));
        }
    }

    /**
     * How a target's months are weighed.
     *
     * @param otherwise whether they are weighed otherwise than those of the target that it is part of
     * @param faults why its weights do not count, so that its months weigh their working days; empty if they do
     */
    @Json
    public record Phasing(boolean otherwise, List<String> faults) {}

    /**
     * What only the asker's site and language can say.
     *
     * @param people the person of a user key
     * @param weightFaults why a node's month weights do not count
     * @param removedOptions what to do about parts of a node's scope whose options are gone
     * @param agreed whether a node was ever agreed
     * @param told a node by what its status and the parts of its scope are called now
     */
    public record Words(
            Function<@Nullable String, @Nullable PersonDto> people,
            Function<TargetNode, List<String>> weightFaults,
            Function<TargetNode, List<String>> removedOptions,
            Predicate<TargetNode> agreed,
            UnaryOperator<TargetNode> told) {

        private String level(Attainment found) {
            return agreed.test(found.node()) ? found.level().code() : "notAgreed";
        }
    }

    /** The figures of a node whose parts were asked for in an order. */
    public static AttainmentDto of(
            TreeReading tree, Attainment found, PartsAsked asked, PaceRule rule, UnitDto unit, Words words) {
        Map<String, Integer> paces = new LinkedHashMap<>();
        tree.paces(found.node().issueId(), asked.cut(), rule, words.agreed)
                .forEach((pace, parts) -> paces.put(pace.code(), parts));
        return new AttainmentDto(
                found.asOf().toString(),
                found.workingDaysLeft().told(),
                orNull(found.requiredEvery()),
                found.isTooEarly(),
                AgreedDto.of(found.node().goal(), found.asOf()).orElse(null),
                unit,
                PaceRuleDto.of(rule),
                asked.cut(),
                found.node().isBeside() ? found.node().cut() : TargetNode.FIRST_CUT,
                cuts(found),
                asked.order().code(),
                asked.start(),
                paces,
                words.removedOptions.apply(found.node()),
                told(tree, found, rule, words));
    }

    private static Map<String, List<Cut>> cuts(Attainment found) {
        Map<String, List<Cut>> cuts = new LinkedHashMap<>();
        found.all()
                .filter(each -> !each.cuts().isEmpty())
                .forEach(each -> cuts.put(
                        each.node().key(),
                        each.cuts().stream().map(cut -> Cut.of(cut, each)).toList()));
        return cuts;
    }

    private static Node told(TreeReading tree, Attainment found, PaceRule rule, Words words) {
        return node(words.told.apply(found.node()), tree, found, rule, words);
    }

    private static Node node(TargetNode node, TreeReading tree, Attainment found, PaceRule rule, Words words) {
        return new Node(
                node.key(),
                node.summary(),
                words.people.apply(node.ownerKey()),
                node.metric().code(),
                node.direction().code(),
                node.status(),
                node.period().start().toString(),
                node.period().end().toString(),
                ScopeDto.of(node.scope()),
                found.target(),
                growth(node, found),
                LevelsDto.of(node.goal().levels()),
                words.level(found),
                found.actual(),
                found.expected().told(),
                found.gap().told(),
                found.toGo(),
                orNull(found.ratio()),
                found.state().code(),
                orNull(found.paceIndex()),
                found.pace(rule).code(),
                found.requiredPerDay().map(Exact::told).orElse(null),
                orNull(found.forecast()),
                new Phasing(tree.isPhasedOtherwise(node.issueId()), words.weightFaults.apply(node)),
                found.parts(),
                children(tree, found, rule, words),
                found.next());
    }

    private static @Nullable GrowthDto growth(TargetNode node, Attainment found) {
        return Growth.between(node.goal().levels().baseline(), found.target())
                .map(GrowthDto::of)
                .orElse(null);
    }

    private static List<Node> children(TreeReading tree, Attainment found, PaceRule rule, Words words) {
        return found.children().stream()
                .map(child -> told(tree, child, rule, words))
                .toList();
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
