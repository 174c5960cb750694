package io.attain.attainment.standing.app;

import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.TreePhasing;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.PostingSums;
import io.attain.attainment.standing.AsOf;
import io.attain.attainment.standing.AsOf.Believed;
import io.attain.attainment.standing.AsOf.Known;
import io.attain.attainment.standing.Standings;
import io.attain.attainment.standing.Standings.Noted;
import io.attain.attainment.standing.Standings.Past;
import io.attain.kernel.Direction;
import io.attain.kernel.Exact;
import io.attain.results.Tally;
import io.attain.targets.AgreedVersions;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Sight;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TreeSnapshot;
import io.attain.targets.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at targets as they were at the end of a day: as was believed then, and as is known now. */
@Component
public record LookingBack(TargetFigures figures, PostingSums sums, Standings standings, AgreedVersions versions) {

    private static final int MOST_PARTS = 50;

    /**
     * A target and its parts on a day.
     *
     * @param targets the target, then those of its first parts that are seen
     * @param more how many parts it has beyond these first ones
     */
    public record Seen(List<AsOf> targets, int more) {}

    /** What is seen of a target and its parts; nothing if the issue is no complete target. */
    public Optional<Seen> of(long issueId, LocalDate day, ZoneId zone, Sight parts) {
        return figures.phasingOnce(issueId, day.plusDays(1)).map(phasing -> {
            TreeSnapshot tree = phasing.tree();
            int all = tree.partsOf(tree.placeOf(issueId)).size();
            return new Seen(
                    at(phasing, places(tree, issueId, parts), day, zone).toList(), Math.max(0, all - MOST_PARTS));
        });
    }

    private static List<Integer> places(TreeSnapshot tree, long issueId, Sight parts) {
        int top = tree.placeOf(issueId);
        List<Integer> below = tree.partsOf(top).stream().limit(MOST_PARTS).toList();
        Predicate<TargetNode> seen =
                parts.among(below.stream().map(part -> tree.at(part).node()).toList());
        return Stream.concat(
                        Stream.of(top),
                        below.stream().filter(part -> seen.test(tree.at(part).node())))
                .toList();
    }

    /** However many places there are, they are asked for together. */
    private Stream<AsOf> at(TreePhasing phasing, List<Integer> places, LocalDate day, ZoneId zone) {
        List<TargetTree> trees = places.stream().map(phasing.tree()::at).toList();
        List<Long> ids = trees.stream().map(tree -> tree.node().issueId()).toList();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        Map<Long, Past> past = standings.by(ids, day);
        Map<Long, List<Agreed>> histories = versions.histories(ids);
        Map<Branch, SortedMap<LocalDate, Tally>> results =
                sums.byDay(trees.stream().map(Branch::of).toList());
        return places.stream().map(place -> {
            TargetTree tree = phasing.tree().at(place);
            TargetNode node = tree.node();
            Past then = past.get(node.issueId());
            List<Version> agreed = histories.getOrDefault(node.issueId(), List.of()).stream()
                    .filter(each -> each.at().isBefore(end))
                    .map(Agreed::version)
                    .toList();
            Tally reached = Tally.of(results.getOrDefault(Branch.of(tree), new TreeMap<>())
                    .headMap(day.plusDays(1))
                    .values());
            return new AsOf(
                    node,
                    believed(node, day, agreed, Optional.ofNullable(then).map(Past::noted)),
                    known(phasing, place, day, reached),
                    then == null ? null : then.since());
        });
    }

    /** What was agreed keeps its moment, whenever it was; results are known from the first noting on. */
    private static @Nullable Believed believed(
            TargetNode node, LocalDate day, List<Version> agreed, Optional<Noted> noted) {
        if (agreed.isEmpty() && noted.isEmpty()) {
            return null;
        }
        return new Believed(
                agreed.isEmpty()
                        ? noted.orElseThrow().standing().target()
                        : node.goal().agreed(agreed).amountOn(day),
                noted.map(each -> node.reached(each.standing().reached())).orElse(null),
                noted.map(each -> each.standing().pace()).orElse(null),
                noted.map(Noted::at).orElse(null));
    }

    private Known known(TreePhasing phasing, int place, LocalDate day, Tally reached) {
        TargetNode node = phasing.tree().at(place).node();
        Long actual = node.reached(reached);
        return new Known(node.amountOn(day), actual, pace(phasing, place, day, actual));
    }

    private @Nullable Pace pace(TreePhasing phasing, int place, LocalDate day, @Nullable Long actual) {
        TargetNode node = phasing.tree().at(place).node();
        if (!node.period().contains(day)) {
            return day.isBefore(node.period().start()) ? Pace.NOT_STARTED : Pace.FINISHED;
        }
        if (node.direction() == Direction.IN_RANGE) {
            return null;
        }
        PaceRule rule = figures.rule(node.projectId());
        if (actual == null) {
            return rule.judge(node.direction(), Exact.ZERO, Exact.ZERO);
        }
        Exact expected = phasing.expected(place, new TreeSet<>(List.of(day))).byEndOf(day);
        return rule.judge(node.direction(), Exact.of(actual), expected);
    }
}
