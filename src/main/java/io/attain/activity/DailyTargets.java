package io.attain.activity;

import io.attain.attainment.figures.Phasing;
import io.attain.attainment.figures.WorkedDays;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.Forest;
import io.attain.targets.Strand;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What each person is to do each day: the person's own targets of the action's metric, laid out over their days. Only
 * agreed targets that are not split further count, of several cuts one, so nothing is asked twice; those of people who lead the project's sales
 * do not, for they are their team's, nor those that less is better for, which ask nobody to do anything.
 */
public final class DailyTargets {

    private final Map<Whose, List<Due>> due = new HashMap<>();

    /** The daily targets that those nodes of a project's trees make which are agreed. */
    public DailyTargets(Collection<TargetNode> nodes, WorkedDays days, Predicate<TargetNode> agreed) {
        Forest.of(nodes).trees().forEach(tree -> {
            List<TargetNode> asked = tree.subtrees()
                    .filter(part -> part.children().isEmpty())
                    .map(TargetTree::node)
                    .filter(node -> node.metric().isKeyAction()
                            && node.direction() != Direction.DOWN
                            && !node.led()
                            && agreed.test(node))
                    .toList();
            Strand.counted(tree, asked, node -> node.tenure().holders())
                    .forEach((node, owners) ->
                            owners.forEach(owner -> add(new Whose(owner, node.metric()), node, days.of(node, false))));
        });
    }

    /**
     * How often a person is to do an action on a day; nothing if that is not at all, as where no target of that person covers
     * the day or the person does not work on it.
     */
    public OptionalLong on(Whose whose, LocalDate day) {
        long sum = due.getOrDefault(whose, List.of()).stream()
                .filter(each -> each.isOf(whose.personKey(), day))
                .mapToLong(each -> each.on(day))
                .sum();
        return sum == 0 ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    /** Whether a person holds a target on a day, though it may ask for nothing then. */
    public boolean covers(Whose whose, LocalDate day) {
        return due.getOrDefault(whose, List.of()).stream().anyMatch(each -> each.isOf(whose.personKey(), day));
    }

    /** Everybody who has a target on some day of the period, and for which actions. */
    public Set<Whose> within(Period period) {
        Set<Whose> within = new HashSet<>();
        due.forEach((whose, targets) -> {
            if (targets.stream().anyMatch(each -> each.overlaps(period))) {
                within.add(whose);
            }
        });
        return within;
    }

    private void add(Whose whose, TargetNode node, WorkingCalendar calendar) {
        due.computeIfAbsent(whose, anybody -> new ArrayList<>())
                .add(new Due(node, calendar, new ConcurrentHashMap<>()));
    }

    /** One person's one action. */
    public record Whose(String personKey, Metric action) {}

    /** A target with its layout for each version that counted for it. */
    private record Due(TargetNode node, WorkingCalendar calendar, Map<Asked, Phasing> layouts) {

        private record Asked(long amount, Terms terms) {}

        boolean isOf(String personKey, LocalDate day) {
            return node.on(day).period().contains(day)
                    && personKey.equals(node.tenure().holderOn(day));
        }

        long on(LocalDate day) {
            TargetNode then = node.on(day);
            return layouts.computeIfAbsent(
                            new Asked(then.amountOn(day), then.terms()), asked -> Phasing.of(then, day, calendar))
                    .on(day);
        }

        boolean overlaps(Period period) {
            return node.counted().anyMatch(each -> each.period().overlaps(period));
        }
    }
}
