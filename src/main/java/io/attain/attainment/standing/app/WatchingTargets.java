package io.attain.attainment.standing.app;

import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.TreeReading;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.PostingSums;
import io.attain.attainment.standing.Milestone;
import io.attain.attainment.standing.MilestoneRule;
import io.attain.attainment.standing.MilestoneRuleSet;
import io.attain.attainment.standing.Milestones;
import io.attain.attainment.standing.Standing;
import io.attain.attainment.standing.Standings;
import io.attain.attainment.standing.Standings.Change;
import io.attain.attainment.standing.app.LookedAt.Rules;
import io.attain.event.MilestoneReached;
import io.attain.event.PaceChanged;
import io.attain.event.TargetAgreed;
import io.attain.kernel.Announcing;
import io.attain.kernel.Background;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.Recurring;
import io.attain.kernel.Today;
import io.attain.kernel.app.Telling;
import io.attain.kernel.rules.RuleVersions;
import io.attain.results.Tally;
import io.attain.targets.AgreedVersions;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Forests;
import io.attain.targets.Phases;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TargetWatcher;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Notes how targets stand whenever that is another than before, every few minutes, at night, and as soon as a target itself
 * changes; and tells other plugins what was new. Of two nodes that find the same, the one that noted it tells.
 */
@Component
public record WatchingTargets(
        Forests forests,
        TargetFigures figures,
        PostingSums sums,
        Standings standings,
        Milestones milestones,
        AgreedVersions versions,
        Phases phases,
        RuleVersions rules,
        Announcing announcing,
        Background background,
        LookedAt looked,
        Today today)
        implements Nightly, Recurring, TargetWatcher {

    /** What ended longer ago is hardly corrected any more. */
    private static final int YEARS = 2;

    private static final int AT_ONCE = 200;

    @Override
    public NightStep nightly() {
        return NightStep.counting(
                Phase.JUDGEMENTS,
                "standings",
                "attain.attainment.night.standings",
                (project, day) -> watch(project, day, tree -> true));
    }

    @Override
    public void again(long projectId) {
        watch(projectId, today.here(), tree -> true);
    }

    /** Nobody who changes a target waits for this. */
    @Override
    public void changed(List<TargetNode> nodes) {
        Map<Long, Set<Long>> roots = nodes.stream()
                .collect(Collectors.groupingBy(
                        TargetNode::projectId, Collectors.mapping(TargetNode::rootId, Collectors.toSet())));
        background.execute(() -> roots.forEach((project, its) -> Telling.guarded(
                "the targets of project " + project,
                this,
                () -> watch(project, today.here(), tree -> its.contains(tree.rootId())))));
    }

    /** Answers how many stand otherwise than before. However many trees there are, they are asked for together. */
    private int watch(long projectId, LocalDate day, Predicate<TreeSnapshot> which) {
        Rules by = new Rules(projectId, figures.rule(projectId), rules.now(MilestoneRuleSet.SET, projectId));
        Map<TreeSnapshot, LocalDate> trees = new LinkedHashMap<>();
        forests.of(projectId).trees().stream().filter(which).forEach(tree -> nodes(tree, projectId, day)
                .map(node -> node.period().end())
                .max(LocalDate::compareTo)
                .ifPresent(end -> trees.put(tree, end.isBefore(day) ? end : day)));
        Map<Long, TreeReading> readings = figures.read(trees);
        trees.keySet().removeIf(tree -> looked.has(by, Objects.requireNonNull(readings.get(tree.rootId()))));
        return trees.isEmpty() ? 0 : look(by, day, trees);
    }

    private static Stream<TargetNode> nodes(TreeSnapshot tree, long projectId, LocalDate day) {
        return tree.nodes().stream()
                .filter(node ->
                        node.projectId() == projectId && node.period().end().isAfter(day.minusYears(YEARS)));
    }

    /** What was noted is read before the figures are, so that nothing is noted over what is newer. */
    private int look(Rules by, LocalDate day, Map<TreeSnapshot, LocalDate> trees) {
        List<Long> ids = trees.keySet().stream()
                .flatMap(tree -> nodes(tree, by.projectId(), day))
                .map(TargetNode::issueId)
                .toList();
        Map<Long, Standing> before = standings.latest(ids);
        Map<Long, TreeReading> readings = figures.read(trees);
        List<Look> looks = new ArrayList<>();
        trees.keySet().forEach(tree -> {
            TreeReading reading = Objects.requireNonNull(readings.get(tree.rootId()));
            boolean again = looked.isBy(by, tree.rootId());
            nodes(tree, by.projectId(), day)
                    .forEach(node -> reading.of(node.issueId(), PartsAsked.NONE).ifPresent(now -> {
                        Standing standing = Standing.of(now, day, now.pace(by.pace()));
                        Change change = new Change(before.get(node.issueId()), standing);
                        looks.add(new Look(tree.at(tree.placeOf(node.issueId())), change, again));
                    }));
        });
        List<Look> missed = note(looks, by.milestones());
        missed.forEach(look -> readings.remove(look.node().rootId()));
        readings.values().forEach(reading -> looked.add(by, reading));
        return (int) looks.stream().filter(Look::isOther).count() - missed.size();
    }

    /** A target with how it stood before and stands now, and whether it was looked at by the same rules before. */
    private record Look(TargetTree tree, Change change, boolean again) {

        TargetNode node() {
            return tree.node();
        }

        boolean isOther() {
            return change.before() == null || !change.now().saysAs(change.before());
        }

        boolean isAgreedAnew() {
            return change.before() != null
                    && change.before().version() < change.now().version();
        }

        /** What stands as it did, and was looked at by the same rules, can have come to no more than it says. */
        boolean mayHaveReached(int percent) {
            return isOther() || !again || change.now().hadReached(percent);
        }

        /** A milestone is reached by a result, or was and is only now looked for. */
        boolean isNews(int percent) {
            Standing before = change.before();
            return before != null && isOther() && !before.hadReached(percent);
        }
    }

    /** Answers those that somebody else noted meanwhile. */
    private List<Look> note(List<Look> looks, MilestoneRule rule) {
        List<Look> missed = new ArrayList<>();
        forSome(looks.stream().filter(Look::isOther).toList(), some -> {
            Map<Long, List<Milestone>> known = milestones.of(ids(some));
            Set<Long> kept = standings.note(some.stream().map(Look::change).toList(), today.now());
            some.stream().filter(look -> !kept.contains(look.node().issueId())).forEach(missed::add);
            List<Look> ours = some.stream()
                    .filter(look -> kept.contains(look.node().issueId()) && phases.isAgreed(look.node()))
                    .toList();
            tell(ours);
            noteMilestones(ours, known, rule);
        });
        List<Look> standing = looks.stream()
                .filter(look -> !look.isOther()
                        && look.change().now().hadReached(rule.percents().get(0))
                        && phases.isAgreed(look.node()))
                .toList();
        forSome(standing, some -> noteMilestones(some, milestones.of(ids(some)), rule));
        return missed;
    }

    private static void forSome(List<Look> looks, Consumer<List<Look>> use) {
        for (int from = 0; from < looks.size(); from += AT_ONCE) {
            use.accept(looks.subList(from, Math.min(looks.size(), from + AT_ONCE)));
        }
    }

    private static List<Long> ids(List<Look> looks) {
        return looks.stream().map(look -> look.node().issueId()).toList();
    }

    private void tell(List<Look> looks) {
        Map<Long, List<Agreed>> histories =
                versions.histories(ids(looks.stream().filter(Look::isAgreedAnew).toList()));
        looks.forEach(look -> tell(
                look.node(), look.change(), histories.getOrDefault(look.node().issueId(), List.of())));
    }

    /** What is noted for the first time is no news. */
    private void tell(TargetNode node, Change change, List<Agreed> history) {
        Standing before = change.before();
        Standing now = change.now();
        if (before == null) {
            return;
        }
        history.stream()
                .filter(agreed -> agreed.version().number() > before.version()
                        && agreed.version().number() <= now.version())
                .forEach(agreed -> announcing.announce(new TargetAgreed(
                        node.issueId(),
                        node.key(),
                        node.projectId(),
                        agreed.version().number(),
                        agreed.version().amount(),
                        agreed.version().effective(),
                        agreed.by())));
        if (before.pace() != now.pace()) {
            announcing.announce(new PaceChanged(
                    node.issueId(),
                    node.key(),
                    node.projectId(),
                    before.pace().code(),
                    now.pace().code(),
                    now.day()));
        }
    }

    private void noteMilestones(List<Look> looks, Map<Long, List<Milestone>> known, MilestoneRule rule) {
        Map<Look, List<Integer>> open = new LinkedHashMap<>();
        looks.stream().filter(look -> Milestone.areOf(look.node())).forEach(look -> {
            Set<Integer> noted = known.getOrDefault(look.node().issueId(), List.of()).stream()
                    .map(Milestone::percent)
                    .collect(Collectors.toSet());
            List<Integer> percents = rule.percents().stream()
                    .filter(percent -> !noted.contains(percent) && look.mayHaveReached(percent))
                    .toList();
            if (!percents.isEmpty()) {
                open.put(look, percents);
            }
        });
        if (open.isEmpty()) {
            return;
        }
        Map<Branch, SortedMap<LocalDate, Tally>> results = sums.byDay(
                open.keySet().stream().map(look -> Branch.of(look.tree())).toList());
        open.forEach((look, percents) -> {
            SortedMap<LocalDate, Tally> days = results.getOrDefault(Branch.of(look.tree()), new TreeMap<>());
            percents.forEach(
                    percent -> Milestone.first(look.node(), percent, days).ifPresent(reached -> {
                        if (milestones.add(reached) && look.isNews(percent)) {
                            announce(look.node(), reached);
                        }
                    }));
        });
    }

    private void announce(TargetNode node, Milestone reached) {
        announcing.announce(
                new MilestoneReached(node.issueId(), node.key(), node.projectId(), reached.percent(), reached.day()));
    }
}
