package io.attain.targets;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.results.FactQuery;
import io.attain.results.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some trees as they were and as they are now.
 *
 * @param before as they were; a tree that there was not is missing
 * @param after as they are now; a tree that there is no more is missing
 * @param inSteps whether it took many steps, so that results may have been placed by what the trees were in between
 */
public record TreeChange(Forest before, Forest after, boolean inSteps) {

    /** With more people than so many, everybody's results are asked for at once. */
    private static final int MOST_PEOPLE = 20;

    private record Measured(long projectId, Metric metric) {}

    /** The results that the change may move; all others count where they did. */
    public List<FactQuery> concerns() {
        return changed()
                .collect(Collectors.groupingBy(claim -> new Measured(claim.projectId(), claim.metric())))
                .values()
                .stream()
                .flatMap(TreeChange::concerns)
                .toList();
    }

    /** Of claims to results of one project and metric. */
    private static Stream<FactQuery> concerns(List<Claim> claims) {
        Map<Optional<String>, List<Claim>> byOwner =
                claims.stream().collect(Collectors.groupingBy(claim -> Optional.ofNullable(claim.owner())));
        return byOwner.containsKey(Optional.<String>empty()) || byOwner.size() > MOST_PEOPLE
                ? Stream.of(concern(claims))
                : byOwner.entrySet().stream().map(owner -> concern(owner.getValue())
                        .by(owner.getKey().orElseThrow()));
    }

    private static FactQuery concern(List<Claim> claims) {
        Claim first = claims.get(0);
        Period days = claims.stream().map(Claim::days).reduce(first.days(), TreeChange::around);
        return FactQuery.of(first.projectId(), first.metric(), days);
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

    private Stream<Claim> changed() {
        Set<Claim> former = before.claims();
        Set<Claim> now = after.claims();
        return Stream.concat(
                former.stream().filter(claim -> !now.contains(claim)),
                now.stream().filter(claim -> !former.contains(claim)));
    }

    private static Period around(Period one, Period other) {
        return new Period(
                one.start().isBefore(other.start()) ? one.start() : other.start(),
                one.end().isAfter(other.end()) ? one.end() : other.end());
    }
}
