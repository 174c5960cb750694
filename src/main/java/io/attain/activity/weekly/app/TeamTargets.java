package io.attain.activity.weekly.app;

import io.attain.activity.weekly.Compared;
import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.TargetStand;
import io.attain.activity.weekly.TargetStand.At;
import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.TreePhasing;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.PostingSums;
import io.attain.attainment.ledger.PostingSums.Progress;
import io.attain.kernel.Direction;
import io.attain.kernel.Exact;
import io.attain.results.Tally;
import io.attain.targets.Forests;
import io.attain.targets.Phases;
import io.attain.targets.Sight;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a team's running targets stood at the end of a day, and at that of an earlier one. */
@Component
public record TeamTargets(Forests forests, TargetFigures figures, PostingSums sums, Phases phases) {

    /**
     * The days that are looked at.
     *
     * @param last up to which results count
     * @param finished the last whose share is expected
     * @param before the end of the week before
     */
    public record Days(LocalDate last, LocalDate finished, LocalDate before) {}

    /**
     * The uppermost agreed targets that people of a team hold, each with what of it somebody else of them holds.
     *
     * @param visible which are told
     */
    public List<TargetStand> of(long projectId, Crew crew, Days days, Sight visible) {
        List<Held> held = forests.of(projectId).trees().stream()
                .flatMap(tree -> held(tree, projectId, crew, days.last))
                .toList();
        Predicate<TargetNode> seen = visible.among(held.stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.parts.stream()))
                .map(each -> each.node)
                .toList());
        List<Held> told = held.stream().filter(each -> seen.test(each.node)).toList();
        Map<Branch, Progress> results = sums.upTo(
                told.stream()
                        .flatMap(each -> Stream.concat(Stream.of(each), each.parts.stream()))
                        .map(Held::branch)
                        .toList(),
                days.last,
                days.before);
        PaceRule rule = figures.rule(projectId);
        return told.stream().map(each -> stand(each, results, days, rule, seen)).toList();
    }

    /**
     * A target that is held, and what somebody else holds of it.
     *
     * @param kept its tree as it is stored
     * @param tree the same as it counts on the day
     */
    private record Held(
            TreeSnapshot kept, TreeSnapshot tree, int place, TargetNode node, boolean top, List<Held> parts) {

        /** Whether what is below it is told as a part of it. */
        boolean isCut(TargetNode below, LocalDate day) {
            return top
                    && !Objects.equals(
                            node.tenure().holderOn(day), below.tenure().holderOn(day));
        }

        Branch branch() {
            return Branch.of(tree.at(place));
        }
    }

    /** Of a large company's tree only what the team's people hold is looked at, and what that is part of. */
    private Stream<Held> held(TreeSnapshot kept, long projectId, Crew crew, LocalDate day) {
        TreeSnapshot tree = kept.on(day);
        Map<Integer, Held> told = new LinkedHashMap<>();
        for (int place : places(tree, crew)) {
            TargetNode node = tree.at(place).node();
            Held whole = above(place, tree, told);
            if (isTold(node, tree.parentOf(place), projectId, crew, day) && (whole == null || whole.isCut(node, day))) {
                Held one = new Held(kept, tree, place, node, whole == null, new ArrayList<>());
                told.put(place, one);
                if (whole != null) {
                    whole.parts.add(one);
                }
            }
        }
        return told.values().stream().filter(Held::top);
    }

    private static List<Integer> places(TreeSnapshot tree, Crew crew) {
        Set<String> people = crew.people();
        return people == null ? IntStream.range(0, tree.size()).boxed().toList() : tree.heldBy(people);
    }

    /** The nearest that is told of those that a place is part of. */
    private static @Nullable Held above(int place, TreeSnapshot tree, Map<Integer, Held> told) {
        int at = tree.parentOf(place);
        while (at >= 0 && !told.containsKey(at)) {
            at = tree.parentOf(at);
        }
        return told.get(at);
    }

    private boolean isTold(TargetNode node, int parent, long projectId, Crew crew, LocalDate day) {
        if (node.projectId() != projectId || !node.period().contains(day)) {
            return false;
        }
        String holder = node.tenure().holderOn(day);
        boolean theirs = holder == null ? parent < 0 && crew == Crew.ALL : crew.has(holder, day);
        return theirs && phases.isAgreed(node);
    }

    private TargetStand stand(
            Held held, Map<Branch, Progress> all, Days days, PaceRule rule, Predicate<TargetNode> seen) {
        Progress results = all.getOrDefault(held.branch(), Progress.NONE);
        TreePhasing phasing = figures.phasing(held.kept, days.last);
        int place = phasing.tree().placeOf(held.node.issueId());
        At before = held.node.period().contains(days.before)
                ? at(phasing, place, days.before, days.before, results.before(), rule)
                : At.NONE;
        return new TargetStand(
                held.node,
                Compared.of(at(phasing, place, days.last, days.finished, results.now(), rule), before),
                held.parts.stream()
                        .filter(part -> seen.test(part.node))
                        .map(part -> stand(part, all, days, rule, seen))
                        .toList());
    }

    private static At at(
            TreePhasing phasing, int place, LocalDate last, LocalDate finished, Tally results, PaceRule rule) {
        TargetNode node = phasing.tree().at(place).node();
        Long actual = node.reached(results);
        Exact expected = actual == null
                ? Exact.ZERO
                : phasing.expected(place, new TreeSet<>(List.of(finished))).byEndOf(finished);
        return new At(node.amountOn(last), actual, expected, pace(node, actual, expected, rule));
    }

    private static @Nullable Pace pace(TargetNode node, @Nullable Long actual, Exact expected, PaceRule rule) {
        return node.direction() == Direction.IN_RANGE
                ? null
                : rule.judge(node.direction(), Exact.of(actual == null ? 0 : actual), expected);
    }
}
