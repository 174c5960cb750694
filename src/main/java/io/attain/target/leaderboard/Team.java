package io.attain.target.leaderboard;

import io.attain.kernel.WorkingCalendar;
import io.attain.target.TargetNode;
import io.attain.target.TargetTree;
import io.attain.target.Tenure;
import io.attain.target.attainment.Phasing;
import io.attain.target.attainment.WorkedDays;
import io.attain.target.ledger.Branch;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who works for a target, and how much of it is theirs: those who hold shares that are not split further, for as long as
 * they hold them. Whoever leads the sales holds such a share for a team and is no member by it.
 *
 * @param targets each member's own target by user key, in minor units: the sum of the shares, of one that passed on what
 *     phasing gives to the days it was theirs; of a rate the highest, since rates cannot be added up
 * @param branch the nodes that were looked at
 */
public record Team(Map<String, Long> targets, Branch branch) {

    public Team {
        targets = Map.copyOf(targets);
    }

    /** The team of a tree by the amounts that count on a day. Of a part that is not visible nothing is seen. */
    public static Team of(TargetTree tree, Predicate<TargetNode> visible, LocalDate asOf, WorkedDays days) {
        Map<String, Long> targets = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        look(tree, visible, part -> {
            seen.add(part.node().issueId());
            if (part.children().isEmpty() && !part.node().led()) {
                share(part.node(), asOf, days.of(part), targets);
            }
        });
        return new Team(targets, Branch.of(tree, seen));
    }

    private interface Look {
        void at(TargetTree part);
    }

    private static void look(TargetTree tree, Predicate<TargetNode> visible, Look look) {
        look.at(tree);
        tree.children().stream()
                .filter(child -> visible.test(child.node()))
                .forEach(child -> look(child, visible, look));
    }

    private static void share(TargetNode node, LocalDate asOf, WorkingCalendar calendar, Map<String, Long> targets) {
        for (Tenure.Holding holding : node.tenure().within(node.period())) {
            String owner = holding.owner();
            if (owner != null && node.isRate()) {
                targets.merge(owner, node.amountOn(asOf), Math::max);
            } else if (owner != null) {
                long due = Phasing.of(node, asOf, calendar).within(holding.period());
                targets.merge(owner, due, Long::sum);
            }
        }
    }
}
