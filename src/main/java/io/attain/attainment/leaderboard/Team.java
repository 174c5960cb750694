package io.attain.attainment.leaderboard;

import io.attain.attainment.figures.HeldDays;
import io.attain.attainment.figures.Phasing;
import io.attain.attainment.figures.WorkedDays;
import io.attain.attainment.ledger.Branch;
import io.attain.kernel.Sums;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.Sight;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who works for a target, and how much of it is theirs: those who hold shares that are not split further, for as long as
 * they hold them. Whoever leads the sales holds such a share for a team and is no member by it.
 *
 * @param shares what each member holds, by user key: every share, of one that passed on what phasing gives to the days it
 *     was theirs; of rates the highest, since rates cannot be added up
 * @param branch the nodes that were looked at
 * @param restricted how many parts are hidden; those below one that is hidden are not counted by themselves
 */
public record Team(Map<String, List<Share>> shares, Branch branch, int restricted) {

    /** What a share gives to somebody, in minor units. */
    public record Share(TargetNode node, long amount) {}

    public Team {
        shares = Map.copyOf(shares);
    }

    /** The team of a tree by the amounts that count on a day. Of a part that is not visible nothing is seen. */
    public static Team of(TargetTree tree, Sight visible, LocalDate asOf, WorkedDays days) {
        Map<String, List<Share>> shares = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        int restricted = look(tree, visible.among(tree.nodes().toList()), part -> {
            seen.add(part.node().issueId());
            if (part.children().isEmpty() && !part.node().led()) {
                share(part.node(), asOf, days.of(part), shares);
            }
        });
        return new Team(shares, Branch.of(tree, seen), restricted);
    }

    /** Each member's own target in minor units, by user key. */
    public Map<String, Long> targets() {
        return shares.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> Sums.of(each.getValue().stream().mapToLong(Share::amount))));
    }

    /** Looks at all that is visible; answers how many parts are not. */
    private static int look(TargetTree tree, Predicate<TargetNode> visible, Consumer<TargetTree> each) {
        each.accept(tree);
        return tree.children().stream()
                .mapToInt(child -> visible.test(child.node()) ? look(child, visible, each) : 1)
                .sum();
    }

    private static void share(
            TargetNode node, LocalDate asOf, WorkingCalendar calendar, Map<String, List<Share>> shares) {
        Phasing layout = node.isRate() ? null : Phasing.of(node, asOf, calendar);
        node.tenure().holders().forEach(owner -> {
            HeldDays held = HeldDays.of(node, owner);
            if (!held.days().isEmpty()) {
                long amount = layout == null ? node.amountOn(asOf) : held.of(layout);
                shares.merge(owner, List.of(new Share(node, amount)), layout == null ? Team::higher : Team::both);
            }
        });
    }

    private static List<Share> higher(List<Share> one, List<Share> other) {
        return one.get(0).amount() >= other.get(0).amount() ? one : other;
    }

    private static List<Share> both(List<Share> one, List<Share> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
