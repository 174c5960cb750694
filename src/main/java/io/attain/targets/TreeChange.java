package io.attain.targets;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.results.FactQuery;
import io.attain.results.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some trees as they were and as they are now.
 *
 * @param before as they were; a tree that there was not is missing
 * @param after as they are now; a tree that there is no more is missing
 * @param inSteps whether it took many steps, so that results may have been placed by what the trees were in between
 */
public record TreeChange(Forest before, Forest after, boolean inSteps) {

    private record Whose(long projectId, Metric metric, @Nullable String owner) {}

    /** The results that the change may move; all others count where they did. */
    public List<FactQuery> concerns() {
        Map<Whose, Period> days = new LinkedHashMap<>();
        for (Claim claim : changed()) {
            days.merge(new Whose(claim.projectId(), claim.metric(), claim.owner()), claim.days(), TreeChange::around);
        }
        List<FactQuery> concerns = new ArrayList<>();
        days.forEach((whose, when) ->
                concerns.add(FactQuery.of(whose.projectId, whose.metric, when).by(whose.owner)));
        return concerns.stream()
                .filter(concern -> concerns.stream().noneMatch(other -> covers(other, concern)))
                .toList();
    }

    /** Whether everybody's results are asked for anyway. */
    private static boolean covers(FactQuery everybodys, FactQuery other) {
        return everybodys.owner() == null
                && other.owner() != null
                && everybodys.projectId() == other.projectId()
                && everybodys.metric().equals(other.metric())
                && everybodys.days().contains(other.days());
    }

    /** The projects of all nodes. */
    public Set<Long> projects() {
        return Stream.of(before, after)
                .flatMap(forest -> forest.nodes().stream())
                .map(TargetNode::projectId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a result counts for other nodes now. */
    public boolean moves(Result result) {
        return !before.assign(result).equals(after.assign(result));
    }

    private Collection<Claim> changed() {
        Set<Claim> former = before.claims();
        Set<Claim> now = after.claims();
        Set<Claim> changed = new HashSet<>(former);
        changed.removeAll(now);
        now.stream().filter(claim -> !former.contains(claim)).forEach(changed::add);
        return changed;
    }

    private static Period around(Period one, Period other) {
        return new Period(
                one.start().isBefore(other.start()) ? one.start() : other.start(),
                one.end().isAfter(other.end()) ? one.end() : other.end());
    }
}
