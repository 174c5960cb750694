package io.attain.people.app;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.ExpectedCurve;
import io.attain.attainment.figures.HeldDays;
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
import java.util.Comparator;
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
        List<Part> parts = forests.of(projectId).trees().stream()
                .filter(tree -> isRunning(tree, projectId, asOf))
                .flatMap(tree -> parts(tree, asOf, visible, asked))
                .toList();
        List<Looked> all = standings(parts).stream()
                .map(each -> isBehind(each.standing, rule) ? each.along(course(each, asOf)) : each)
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

    /**
     * What somebody holds of a tree.
     *
     * @param all its figures for all days
     * @param days those of them that are the person's
     */
    private record Part(String person, TargetNode whole, Attainment all, HeldDays days, TreePhasing phasing) {

        /** Whether somebody else held it before. */
        boolean isPassedOn() {
            return !days.areAll(all.node());
        }

        int place() {
            return phasing.tree().placeOf(all.node().issueId());
        }

        Branch branch() {
            return PeopleStandings.branch(phasing.tree(), List.of(place()));
        }

        Attainment own(Map<Branch, SortedMap<LocalDate, Tally>> results) {
            return isPassedOn()
                    ? days.of(all, results.getOrDefault(branch(), NOTHING), day -> phasing.expected(place(), day))
                    : all;
        }
    }

    /**
     * How somebody stands, and, if behind, the course of it.
     *
     * @param parts what is held, for all days
     * @param others what of these is expected by now of those who held them before
     */
    private record Looked(Standing standing, List<Part> parts, Exact others, Optional<Course> course) {

        Looked along(Optional<Course> way) {
            return new Looked(standing, parts, others, way);
        }
    }

    /**
     * What was expected of somebody, and where what was achieved stands.
     *
     * @param days those of the target's that are over, from the day on that all of it is the person's
     * @param others what of it was expected of others before
     */
    private record Course(NavigableSet<LocalDate> days, List<ExpectedCurve> curves, Exact others, Branch branch) {}

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

    private Stream<Part> parts(TreeSnapshot tree, LocalDate asOf, Sight visible, Predicate<TargetNode> asked) {
        List<TargetNode> held = held(tree, asked);
        TargetNode root = tree.at(0).node();
        Predicate<TargetNode> seen = held.isEmpty() ? node -> false : visible.among(held);
        TreeReading reading = figures.read(root.issueId(), asOf).orElse(null);
        TreePhasing phasing = figures.phasing(root.issueId(), asOf).orElse(null);
        if (reading == null || phasing == null) {
            return Stream.empty();
        }
        return held.stream().filter(seen).flatMap(node -> {
            String person = String.valueOf(node.ownerKey());
            return reading.of(node.issueId(), PartsAsked.NONE).stream()
                    .map(all -> new Part(person, root, all, HeldDays.of(node, person), phasing))
                    .filter(part -> !part.days.days().isEmpty());
        });
    }

    /** How each person stands with each tree: by the days that are theirs. */
    private List<Looked> standings(List<Part> parts) {
        List<Branch> passedOn =
                parts.stream().filter(Part::isPassedOn).map(Part::branch).toList();
        Map<Branch, SortedMap<LocalDate, Tally>> results = passedOn.isEmpty() ? Map.of() : sums.byDay(passedOn);
        Map<List<Object>, List<Part>> byPerson = parts.stream()
                .collect(Collectors.groupingBy(
                        part -> List.of(part.whole.issueId(), part.person), LinkedHashMap::new, Collectors.toList()));
        return byPerson.values().stream()
                .map(held -> {
                    List<Attainment> own =
                            held.stream().map(part -> part.own(results)).toList();
                    Standing standing = Standing.of(held.get(0).person, held.get(0).whole, own);
                    return new Looked(
                            standing,
                            held,
                            expected(held.stream().map(Part::all)).minus(expected(own.stream())),
                            Optional.empty());
                })
                .toList();
    }

    private static Exact expected(Stream<Attainment> parts) {
        return parts.map(Attainment::expected).reduce(Exact.ZERO, Exact::plus);
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

    private static Optional<Course> course(Looked looked, LocalDate asOf) {
        TargetNode whole = looked.standing.whole();
        if (whole.isRate() || whole.direction() == Direction.IN_RANGE) {
            return Optional.empty();
        }
        TreePhasing phasing = looked.parts.get(0).phasing;
        LocalDate first = looked.parts.stream()
                .filter(Part::isPassedOn)
                .map(part -> part.days.days().get(part.days.days().size() - 1).start())
                .filter(asOf::isAfter)
                .max(Comparator.naturalOrder())
                .orElse(whole.period().start());
        List<Integer> places = looked.parts.stream().map(Part::place).toList();
        NavigableSet<LocalDate> days = new TreeSet<>(first.datesUntil(asOf).toList());
        List<ExpectedCurve> curves =
                places.stream().map(place -> phasing.expected(place, days)).toList();
        return Optional.of(new Course(days, curves, looked.others, branch(phasing.tree(), places)));
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
            Exact expected = course.curves.stream()
                    .map(curve -> curve.byEndOf(day))
                    .reduce(Exact.ZERO, Exact::plus)
                    .minus(course.others);
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
