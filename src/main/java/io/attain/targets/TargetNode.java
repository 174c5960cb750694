package io.attain.targets;

import io.attain.kernel.Direction;
import io.attain.kernel.FiscalYears;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.Result;
import io.attain.results.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One Sales Target or Target Share as the read model knows it.
 *
 * @param issueId Jira's issue id, which never changes
 * @param key the issue key
 * @param summary the issue's summary
 * @param projectId the Jira project
 * @param parentId the node it is part of, or null for a root
 * @param rootId the root of its tree; its own id for a root
 * @param share whether it is a Target Share, a sub-task seen by whoever sees its parent unless a level of security hides it
 * @param tenure who held it when; while nobody does, anybody's results count
 * @param led whether the owner leads the project's sales, so that a target of theirs may be their team's
 * @param goal what is to be reached
 * @param period the days it covers
 * @param scope the part of the business it covers
 * @param status Jira's id of the issue's status; its name where it is told
 * @param cut the name of the cut of its whole that it belongs to; empty for the first one, which makes up the whole
 */
public record TargetNode(
        long issueId,
        String key,
        String summary,
        long projectId,
        @Nullable Long parentId,
        long rootId,
        boolean share,
        Tenure tenure,
        boolean led,
        Goal goal,
        Period period,
        Scope scope,
        String status,
        String cut) {

    /** The cut without a name. */
    public static final String FIRST_CUT = "";

    /** The shares among some nodes, by project: what each is part of. A share that is part of nothing is left out. */
    public static Map<Long, Map<Long, Long>> sharesByProject(Stream<TargetNode> nodes) {
        Map<Long, Map<Long, Long>> shares = new HashMap<>();
        nodes.filter(node -> node.share && node.parentId != null)
                .forEach(node -> shares.computeIfAbsent(node.projectId, project -> new HashMap<>())
                        .put(node.issueId, Objects.requireNonNull(node.parentId)));
        return shares;
    }

    /** The same node at another place. */
    public TargetNode under(@Nullable Long parent, long root) {
        return new TargetNode(
                issueId, key, summary, projectId, parent, root, share, tenure, led, goal, period, scope, status, cut);
    }

    /** The same node for other days, with what is to be reached on them. */
    public TargetNode during(Period days, Goal ofDays) {
        return new TargetNode(
                issueId, key, summary, projectId, parentId, rootId, share, tenure, led, ofDays, days, scope, status,
                cut);
    }

    /** Who holds it last, by user key: the issue's assignee; null for nobody. */
    public @Nullable String ownerKey() {
        return tenure.latest();
    }

    public Metric metric() {
        return goal.metric();
    }

    public Direction direction() {
        return goal.direction();
    }

    /** The base level as the issue says it now; what counts on a day is {@link #amountOn}. */
    public long amount() {
        return goal.amount();
    }

    /** The base level that counts on a day. */
    public long amountOn(LocalDate day) {
        return goal.amountOn(day);
    }

    /** The fiscal years whose periods are its months. */
    public FiscalYears years() {
        return monthWeights().years();
    }

    /** How it weighs its months. */
    public MonthWeights monthWeights() {
        return goal.monthWeights();
    }

    /** Whether it belongs to a cut beside the first one: it looks at its whole from another side and adds nothing to it. */
    public boolean isBeside() {
        return parentId != null && !cut.equals(FIRST_CUT);
    }

    /** Whether it is a rate: the mean of its results and not their sum. */
    public boolean isRate() {
        return metric().isRate();
    }

    /** What results come to here, in minor units: their sum, or their mean if it is a rate; null for a rate without results. */
    public @Nullable Long reached(Tally results) {
        if (isRate()) {
            return results.count() == 0 ? null : results.mean();
        }
        return results.amount();
    }

    /** Whether a result of this kind could count here, whoever achieved it. */
    boolean admits(Result result) {
        return metric().equals(result.metric())
                && projectId == result.projectId()
                && period.contains(result.day())
                && scope.covers(result.scope());
    }

    /** The same with the month weights of what it is a part of, if it says nothing of its months. */
    TargetNode phasedAs(TargetNode whole) {
        if (monthWeights().areSaid() || !whole.monthWeights().areSaid() || !whole.period.contains(period)) {
            return this;
        }
        MonthWeights above = whole.monthWeights().takenOver(whole.period);
        return above.areSaid() ? as(goal.phased(above), scope, status) : this;
    }

    /** What its issue says besides the amount, or what was agreed where it is told as it counts. */
    public Terms terms() {
        return new Terms(metric(), direction(), goal.levels(), monthWeights(), period, scope);
    }

    /** Whether its issue says something else than was agreed last: that counts for nothing until it is agreed. */
    public boolean isRevised() {
        return goal.isRevised()
                || goal.last()
                        .map(Version::terms)
                        .filter(agreed -> !agreed.equals(terms()))
                        .isPresent();
    }

    /** The same as it was agreed last, whatever its issue says; as its issue says it while nothing was agreed. */
    public TargetNode agreed() {
        return goal.last().map(this::by).orElse(this);
    }

    /** The same as it counts on a day: by the version in force. */
    public TargetNode on(LocalDate day) {
        return goal.inForce(day).map(this::by).orElse(this);
    }

    private TargetNode by(Version version) {
        Terms agreed = version.terms();
        if (agreed == null || agreed.equals(terms())) {
            return this;
        }
        boolean takesOver =
                monthWeights().whole() != null && !agreed.monthWeights().areSaid();
        Goal goalThen = new Goal(
                agreed.metric(),
                agreed.direction(),
                goal.amount(),
                agreed.levels(),
                takesOver ? monthWeights() : agreed.monthWeights().of(years()),
                goal.versions());
        return new TargetNode(
                issueId,
                key,
                summary,
                projectId,
                parentId,
                rootId,
                share,
                tenure,
                led,
                goalThen,
                agreed.period(),
                agreed.scope(),
                status,
                cut);
    }

    /** A node as it counts on some days. */
    record Counting(TargetNode node, Period days) {}

    /** How it counts when, in order: by one version after the other. */
    List<Counting> countings() {
        if (goal.versions().size() < 2) {
            return List.of(new Counting(on(LocalDate.MIN), Period.ALWAYS));
        }
        List<LocalDate> from = new ArrayList<>(List.of(LocalDate.MIN));
        goal.changes().filter(day -> day.isAfter(from.get(from.size() - 1))).forEach(from::add);
        List<Counting> countings = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            LocalDate end = i + 1 < from.size() ? from.get(i + 1) : LocalDate.MAX;
            TargetNode then = on(from.get(i));
            Counting before = i == 0 ? null : countings.get(countings.size() - 1);
            if (before != null && before.node.terms().equals(then.terms())) {
                countings.set(countings.size() - 1, new Counting(then, new Period(before.days.start(), end)));
            } else {
                countings.add(new Counting(then, new Period(from.get(i), end)));
            }
        }
        return List.copyOf(countings);
    }

    /** The same by each version that counts on some day. */
    public Stream<TargetNode> counted() {
        return countings().stream().map(Counting::node);
    }

    /** The same with the month weights of nothing that it is a part of. */
    TargetNode byItself() {
        return monthWeights().whole() == null ? this : as(goal.phased(MonthWeights.NONE), scope, status);
    }

    /** The same with other words for the parts of its scope and for its status. */
    public TargetNode worded(Scope called, String statusName) {
        return as(goal, called, statusName);
    }

    private TargetNode as(Goal other, Scope called, String inStatus) {
        return new TargetNode(
                issueId, key, summary, projectId, parentId, rootId, share, tenure, led, other, period, called, inStatus,
                cut);
    }

    /** Whether {@code other} is the same under another key: its project got one, of which no issue is told. */
    public boolean isRekeyed(TargetNode other) {
        return !key.equals(other.key) && equals(other.called(key));
    }

    private TargetNode called(String otherKey) {
        return new TargetNode(
                issueId, otherKey, summary, projectId, parentId, rootId, share, tenure, led, goal, period, scope,
                status, cut);
    }

    /** Whether {@code other} asks the same amount of the same person for the same days. */
    public boolean asksTheSameOfTheSame(TargetNode other) {
        return Objects.equals(ownerKey(), other.ownerKey()) && goal.equals(other.goal) && period.equals(other.period);
    }

    /**
     * Whether {@code other} would be given the same results and gives the same to its shares: neither its place nor its
     * conditions nor its direction differ, nor what was agreed of them.
     */
    public boolean sameShape(TargetNode other) {
        return projectId == other.projectId
                && rootId == other.rootId
                && Objects.equals(parentId, other.parentId)
                && cut.equals(other.cut)
                && tenure.equals(other.tenure)
                && led == other.led
                && metric().equals(other.metric())
                && direction() == other.direction()
                && period.equals(other.period)
                && scope.equals(other.scope)
                && goal.counting()
                        .map(Version::terms)
                        .toList()
                        .equals(other.goal.counting().map(Version::terms).toList())
                && goal.changes().toList().equals(other.goal.changes().toList());
    }
}
