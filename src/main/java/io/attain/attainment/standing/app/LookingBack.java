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
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at targets as they were at the end of a day: as was believed then, and as is known now. */
@Component
public record LookingBack(TargetFigures figures, PostingSums sums, Standings standings, AgreedVersions versions) {

    private static final int MOST_PARTS = 50;

    /** A target, then those of its parts that are seen; nothing if the issue is no complete target. */
    public List<AsOf> of(long issueId, LocalDate day, ZoneId zone, Sight parts) {
        return figures.phasing(issueId, day.plusDays(1)).stream()
                .flatMap(phasing -> places(phasing.tree(), issueId, parts).map(place -> at(phasing, place, day, zone)))
                .toList();
    }

    private static Stream<Integer> places(TreeSnapshot tree, long issueId, Sight parts) {
        int top = tree.placeOf(issueId);
        List<Integer> below = tree.partsOf(top).stream().limit(MOST_PARTS).toList();
        Predicate<TargetNode> seen =
                parts.among(below.stream().map(part -> tree.at(part).node()).toList());
        return Stream.concat(
                Stream.of(top),
                below.stream().filter(part -> seen.test(tree.at(part).node())));
    }

    private AsOf at(TreePhasing phasing, int place, LocalDate day, ZoneId zone) {
        TargetNode node = phasing.tree().at(place).node();
        return new AsOf(
                node,
                day,
                believed(node, day, zone),
                known(phasing, place, day),
                standings.since(node.issueId()).orElse(null));
    }

    /** What was agreed keeps its moment, whenever it was; results are known from the first noting on. */
    private @Nullable Believed believed(TargetNode node, LocalDate day, ZoneId zone) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        List<Version> agreed = versions.history(node.issueId()).stream()
                .filter(each -> each.at().isBefore(end))
                .map(Agreed::version)
                .toList();
        Optional<Noted> noted = standings.by(node.issueId(), day);
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

    private Known known(TreePhasing phasing, int place, LocalDate day) {
        TargetTree tree = phasing.tree().at(place);
        TargetNode node = tree.node();
        Tally reached =
                Tally.of(sums.byDay(Branch.of(tree)).headMap(day.plusDays(1)).values());
        Long actual = node.reached(reached);
        return new Known(node.amountOn(day), actual, pace(phasing, place, day, actual == null ? 0 : actual));
    }

    private @Nullable Pace pace(TreePhasing phasing, int place, LocalDate day, long actual) {
        TargetNode node = phasing.tree().at(place).node();
        if (!node.period().contains(day)) {
            return day.isBefore(node.period().start()) ? Pace.NOT_STARTED : Pace.FINISHED;
        }
        if (node.direction() == Direction.IN_RANGE) {
            return null;
        }
        PaceRule rule = figures.rule(node.projectId());
        Exact expected = phasing.expected(place, new TreeSet<>(List.of(day))).byEndOf(day);
        Exact reached = Exact.of(actual);
        return node.direction() == Direction.DOWN ? rule.judge(expected, reached) : rule.judge(reached, expected);
    }
}
