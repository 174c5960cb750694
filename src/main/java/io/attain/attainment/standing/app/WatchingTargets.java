package io.attain.attainment.standing.app;

import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.TreeReading;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.PostingSums;
import io.attain.attainment.standing.Milestone;
import io.attain.attainment.standing.MilestoneRuleSet;
import io.attain.attainment.standing.Milestones;
import io.attain.attainment.standing.Standing;
import io.attain.attainment.standing.Standings;
import io.attain.attainment.standing.Standings.Change;
import io.attain.event.MilestoneReached;
import io.attain.event.PaceChanged;
import io.attain.event.TargetAgreed;
import io.attain.kernel.Announcing;
import io.attain.kernel.Background;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.Today;
import io.attain.kernel.app.Telling;
import io.attain.kernel.rules.RuleVersions;
import io.attain.results.Tally;
import io.attain.targets.AgreedVersions;
import io.attain.targets.Forests;
import io.attain.targets.Phases;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetWatcher;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        Today today)
        implements Nightly, CatchingUp, TargetWatcher {

    /** What ended longer ago is hardly corrected any more. */
    private static final int YEARS = 2;

    private static final int AT_ONCE = 200;

    @Override
    public NightStep nightly() {
        return new NightStep(
                Phase.JUDGEMENTS,
                "standings",
                (project, day, reading) ->
                        List.of(Count.of("attain.attainment.night.standings", watch(project, day, tree -> true))));
    }

    @Override
    public void catchUp(long projectId) {
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

    /** Answers how many stand otherwise than before. */
    private int watch(long projectId, LocalDate day, Predicate<TreeSnapshot> which) {
        return forests.of(projectId).trees().stream()
                .filter(which)
                .mapToInt(tree -> watch(projectId, day, tree))
                .sum();
    }

    private int watch(long projectId, LocalDate day, TreeSnapshot tree) {
        List<TargetNode> nodes = tree.nodes().stream()
                .filter(node ->
                        node.projectId() == projectId && node.period().end().isAfter(day.minusYears(YEARS)))
                .toList();
        TreeReading reading = nodes.isEmpty()
                ? null
                : figures.read(nodes.get(0).issueId(), day).orElse(null);
        if (reading == null) {
            return 0;
        }
        PaceRule rule = figures.rule(projectId);
        Map<Long, Standing> before =
                standings.latest(nodes.stream().map(TargetNode::issueId).toList());
        Map<Long, Change> changes = new LinkedHashMap<>();
        for (TargetNode node : nodes) {
            reading.of(node.issueId(), PartsAsked.NONE)
                    .map(now -> new Change(before.get(node.issueId()), Standing.of(now, now.pace(rule))))
                    .filter(change -> change.before() == null || !change.now().saysAs(change.before()))
                    .ifPresent(change -> changes.put(node.issueId(), change));
        }
        return note(tree, List.copyOf(changes.values()));
    }

    private int note(TreeSnapshot tree, List<Change> changes) {
        int noted = 0;
        for (int from = 0; from < changes.size(); from += AT_ONCE) {
            List<Change> some = changes.subList(from, Math.min(changes.size(), from + AT_ONCE));
            Set<Long> kept = standings.note(some, today.now());
            Map<Long, List<Milestone>> known = milestones.of(kept);
            some.stream()
                    .filter(change -> kept.contains(change.now().issueId()))
                    .forEach(change -> {
                        TargetNode node =
                                tree.at(tree.placeOf(change.now().issueId())).node();
                        if (phases.isAgreed(node)) {
                            tell(node, change);
                            noteMilestones(tree, node, change, known.getOrDefault(node.issueId(), List.of()));
                        }
                    });
            noted += kept.size();
        }
        return noted;
    }

    /** What is noted for the first time is no news. */
    private void tell(TargetNode node, Change change) {
        Standing before = change.before();
        Standing now = change.now();
        if (before == null) {
            return;
        }
        versions.history(node.issueId()).stream()
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

    private void noteMilestones(TreeSnapshot tree, TargetNode node, Change change, List<Milestone> known) {
        List<Integer> open = new ArrayList<>(
                rules.now(MilestoneRuleSet.SET, node.projectId()).percents());
        known.forEach(milestone -> open.remove((Integer) milestone.percent()));
        if (open.isEmpty() || !Milestone.areOf(node)) {
            return;
        }
        SortedMap<LocalDate, Tally> results = sums.byDay(Branch.of(tree.at(tree.placeOf(node.issueId()))));
        for (int percent : open) {
            Milestone.first(node, percent, results).filter(milestones::add).ifPresent(reached -> {
                if (change.before() != null) {
                    announcing.announce(new MilestoneReached(
                            node.issueId(), node.key(), node.projectId(), reached.percent(), reached.day()));
                }
            });
        }
    }
}
