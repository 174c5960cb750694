package io.attain.targets.app;

import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import io.attain.kernel.Reserved;
import io.attain.targets.Forests;
import io.attain.targets.Shown;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeSnapshot;
import io.attain.teams.app.KnownPeople;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Targets are told to whose they are and to who leads the owner's team, with what is below them, and of what is above the
 * totals. Those of nobody and of people in no team are told to all who lead, without what is below them; those of nobody and
 * of the leading to who sees totals.
 */
@Component
public record ReservedTargets(Forests forests, KnownPeople people) implements Reserved {

    @Override
    public Set<Long> from(String userKey, Reach reach, long projectId, Collection<Long> issueIds) {
        if (reach == Reach.ALL || issueIds.isEmpty()) {
            return Set.of();
        }
        Predicate<TargetNode> theirs = ofOwners(people.led(userKey, reach, projectId));
        Predicate<TargetNode> nobodys = node -> node.ownerKey() == null;
        Predicate<TargetNode> alone =
                switch (reach) {
                    case TOTALS -> nobodys.or(TargetNode::led);
                    case TEAMS -> nobodys.or(ofOwners(people.outside(projectId)));
                    default -> node -> false;
                };
        Set<Long> hidden = new HashSet<>();
        byTree(projectId, issueIds).forEach((tree, ids) -> {
            Shown shown = Shown.of(tree, theirs, alone);
            ids.stream().filter(id -> !shown.tells(id)).forEach(hidden::add);
        });
        return hidden;
    }

    private static Predicate<TargetNode> ofOwners(BiPredicate<String, Period> known) {
        return node -> {
            String owner = node.ownerKey();
            return owner != null && known.test(owner, node.period());
        };
    }

    private Map<TreeSnapshot, Set<Long>> byTree(long projectId, Collection<Long> issueIds) {
        if (issueIds.size() == 1) {
            Long only = issueIds.iterator().next();
            return forests.with(only).map(tree -> Map.of(tree, Set.of(only))).orElse(Map.of());
        }
        Map<TreeSnapshot, Set<Long>> asked = new HashMap<>();
        for (TreeSnapshot tree : forests.of(projectId).trees()) {
            Set<Long> ids =
                    issueIds.stream().filter(id -> tree.placeOf(id) >= 0).collect(Collectors.toSet());
            if (!ids.isEmpty()) {
                asked.put(tree, ids);
            }
        }
        return asked;
    }
}
