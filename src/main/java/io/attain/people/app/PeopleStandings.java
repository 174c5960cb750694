package io.attain.people.app;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.ExpectedCurve;
import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.TreePhasing;
import io.attain.attainment.figures.TreeReading;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.PostingSums;
import io.attain.kernel.Direction;
import io.attain.kernel.Exact;
import io.attain.kernel.Sums;
import io.attain.people.Standing;
import io.attain.results.Tally;
import io.attain.targets.Forests;
import io.attain.targets.Phases;
import io.attain.targets.Sight;
import io.attain.targets.Strand;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How people stand today with what they hold of the trees that are running. */
@Component
public record PeopleStandings(Forests forests, TargetFigures figures, PostingSums sums, Phases phases) {

    private static final SortedMap<LocalDate, Tally> NOTHING = Collections.emptySortedMap();

    /**
     * Everybody who holds an agreed part of a running tree of the project, the worst first; who is behind since when is told, too.
     *
     * @param visible which parts are told
     * @param asked whose, of what; a part within another of the same person is never asked about
     */
    public List<Standing> of(long projectId, LocalDate asOf, Sight visible, Predicate<TargetNode> asked) {
        PaceRule rule = figures.rule(projectId);
        List<Looked> all = forests.of(projectId).trees().stream()
                .filter(tree -> isRunning(tree, projectId, asOf))
                .flatMap(tree -> standings(tree, asOf, visible, asked))
                .map(each -> new Looked(each, isBehind(each, rule) ? course(each, asOf) : Optional.empty()))
                .toList();
        Map<Branch, SortedMap<LocalDate, Tally>> results = sums.byDay(all.stream()
                .flatMap(each -> each.course.stream())
                .map(Course::branch)
                .toList());
        return all.stream()
                .map(each -> each.course
                        .map(course -> each.standing.behindSince(
                                since(each.standing, course, results.getOrDefault(course.branch, NOTHING), rule)))
                        .orElse(each.standing))
                .sorted(Standing.worstFirst(rule))
                .toList();
    }

    /** How somebody stands, and, if behind, the course of it. */
    private record Looked(Standing standing, Optional<Course> course) {}

    /**
     * What was expected of somebody, and where what was achieved stands.
     *
     * @param days those of the target's that are over
     */
    private record Course(NavigableSet<LocalDate> days, List<ExpectedCurve> curves, Branch branch) {}

    private static boolean isRunning(TreeSnapshot tree, long projectId, LocalDate asOf) {
        return tree.find(tree.rootId())
                .map(TargetTree::node)
                .filter(root -> root.projectId() == projectId && root.period().contains(asOf))
                .isPresent();
    }

    /** Whether somebody lags, a little or much. */
    public static boolean isBehind(Standing standing, PaceRule rule) {
        return standing.pace(rule).isLagging();
    }

    private Stream<Standing> standings(TreeSnapshot tree, LocalDate asOf, Sight visible, Predicate<TargetNode> asked) {
        List<TargetNode> held = held(tree, asked);
        TargetNode root = tree.at(0).node();
        Predicate<TargetNode> seen = held.isEmpty() ? node -> false : visible.among(held);
        TreeReading reading = figures.read(root.issueId(), asOf).orElse(null);
        if (reading == null) {
            return Stream.empty();
        }
        Map<String, List<Attainment>> byPerson = new LinkedHashMap<>();
        held.stream().filter(seen).forEach(node -> reading.of(node.issueId(), PartsAsked.NONE)
                .ifPresent(part -> byPerson.computeIfAbsent(String.valueOf(node.ownerKey()), key -> new ArrayList<>())
                        .add(part)));
        return byPerson.entrySet().stream().map(each -> Standing.of(each.getKey(), root, each.getValue()));
    }

    /** What somebody holds that is agreed, of several cuts one, without what is within it and theirs, too. */
    private List<TargetNode> held(TreeSnapshot tree, Predicate<TargetNode> asked) {
        List<TargetNode> held = new ArrayList<>();
        List<Set<String>> above = new ArrayList<>();
        for (int place = 0; place < tree.size(); place++) {
            TargetNode node = tree.at(place).node();
            Set<String> owners = tree.parentOf(place) < 0 ? Set.of() : above.get(tree.parentOf(place));
            String owner = node.ownerKey();
            if (owner != null && asked.test(node) && phases.isAgreed(node) && !owners.contains(owner)) {
                held.add(node);
                owners = Stream.concat(owners.stream(), Stream.of(owner)).collect(Collectors.toSet());
            }
            above.add(owners);
        }
        Map<TargetNode, List<String>> counted = Strand.counted(tree, held, node -> Stream.ofNullable(node.ownerKey()));
        return held.stream()
                .filter(node -> !counted.getOrDefault(node, List.of()).isEmpty())
                .toList();
    }

    private Optional<Course> course(Standing standing, LocalDate asOf) {
        TargetNode whole = standing.whole();
        TreePhasing phasing = figures.phasing(whole.issueId(), asOf).orElse(null);
        if (phasing == null || whole.isRate() || whole.direction() == Direction.IN_RANGE) {
            return Optional.empty();
        }
        List<Integer> places = standing.parts().stream()
                .map(part -> phasing.tree().placeOf(part.node().issueId()))
                .filter(place -> place >= 0)
                .toList();
        NavigableSet<LocalDate> days =
                new TreeSet<>(whole.period().start().datesUntil(asOf).toList());
        List<ExpectedCurve> curves =
                places.stream().map(place -> phasing.expected(place, days)).toList();
        return Optional.of(new Course(days, curves, branch(phasing.tree(), places)));
    }

    /** The first of the days, up to yesterday without a break, by whose ends less was reached than keeps one on track. */
    private static @Nullable LocalDate since(
            Standing standing, Course course, SortedMap<LocalDate, Tally> results, PaceRule rule) {
        LocalDate since = null;
        long later = 0;
        LocalDate next = LocalDate.MAX;
        for (LocalDate day : course.days.descendingSet()) {
            later = Sums.plus(later, sum(results.subMap(day.plusDays(1), next)));
            next = day.plusDays(1);
            Exact expected =
                    course.curves.stream().map(curve -> curve.byEndOf(day)).reduce(Exact.ZERO, Exact::plus);
            Exact then = Exact.of(Sums.minus(standing.actual(), later));
            if (rule.judge(standing.whole().direction(), then, expected) == Pace.ON_TRACK) {
                break;
            }
            since = day;
        }
        return since;
    }

    private static Branch branch(TreeSnapshot tree, List<Integer> places) {
        Set<Long> nodes = places.stream()
                .flatMap(place -> tree.at(place).counted().map(TargetNode::issueId))
                .collect(Collectors.toSet());
        return new Branch(tree.rootId(), nodes, false);
    }

    private static long sum(SortedMap<LocalDate, Tally> results) {
        return Sums.of(results.values().stream().mapToLong(Tally::amount));
    }
}
