package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.Amount;
import io.attain.kernel.Direction;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.rules.RuleVersions;
import io.attain.targets.AgreedVersions;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.Terms;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads one target issue by itself, wherever it stands in a tree. A share takes the metric, the period and the parts of
 * the scope that it leaves open from its parent issue.
 */
@Component
public record TargetIssues(
        SalesIssues issues,
        SalesFields fields,
        SalesProjects projects,
        SalesAccess access,
        TargetOptions options,
        Handovers handovers,
        AgreedVersions versions,
        JiraPeople people,
        RuleVersions rules) {

    private static final Logger LOG = LoggerFactory.getLogger(TargetIssues.class);

    /** Whether the issue is a Sales Target or a Target Share of a sales project. */
    public boolean isTarget(Issue issue) {
        return issues.typeOf(issue).filter(this::isTarget).isPresent();
    }

    /**
     * Whether the issue is a share that belongs to no target: it stands under an issue of another type, or under none, as a
     * server leaves it that dies between the making of a sub-task and its joining. It is no target, and counts for nothing.
     */
    public boolean isLoose(Issue issue) {
        return issues.is(SalesIssueType.TARGET_SHARE, issue)
                && issues.parentOf(issue).isEmpty();
    }

    private boolean isTarget(SalesIssueType type) {
        return type == SalesIssueType.SALES_TARGET || type == SalesIssueType.TARGET_SHARE;
    }

    /** What makes an issue a complete target. */
    private record Core(
            SalesIssueType type,
            SalesProject project,
            Metric metric,
            Period period,
            Amounts amounts,
            List<Version> versions) {}

    private record Amounts(long base, Levels levels) {}

    /** The issue as a root; nothing if it is no target or its metric, period or amount is missing or makes no sense. */
    public Optional<TargetNode> read(Issue issue) {
        return read(issue, asked());
    }

    /** The same where what else is known of the issue was read before. */
    Optional<TargetNode> read(Issue issue, TargetRecords known) {
        Optional<TargetNode> before = known.before(issue);
        return core(issue, before, known).map(core -> node(issue, core, before, known));
    }

    /** What an issue measures: by what was agreed last, whatever it says since; nothing if {@link #read} finds none. */
    Optional<Metric> measured(Issue issue, TargetRecords known) {
        return core(issue, known.before(issue), known)
                .map(core -> agreed(core.versions).map(Terms::metric).orElse(core.metric));
    }

    /** What else is known of an issue, asked for when it is needed. */
    TargetRecords asked() {
        return new AskedRecords(handovers, options, versions);
    }

    private static Optional<Terms> agreed(List<Version> versions) {
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(versions.get(versions.size() - 1).terms());
    }

    /** What was agreed stands in for what somebody took from the issue since, or wrote so that it makes no sense. */
    private Optional<Core> core(Issue issue, Optional<TargetNode> before, TargetRecords known) {
        Optional<SalesIssueType> type = issues.typeOf(issue).filter(this::isTarget);
        Optional<SalesProject> project =
                Optional.ofNullable(issue.getProjectId()).flatMap(projects::find);
        if (type.isEmpty() || project.isEmpty() || isLoose(issue)) {
            return Optional.empty(); // whoever changes any issue comes by here: of no other is anything read
        }
        List<Version> versions = known.versions(idOf(issue));
        Optional<Terms> agreed = agreed(versions);
        Supplier<Optional<Terms>> counting = () -> agreed.or(() -> ofWhole(issue, known));
        Optional<Metric> metric =
                options.metric(issue, before).or(() -> counting.get().map(Terms::metric));
        Optional<Period> period = period(issue).or(() -> counting.get().map(Terms::period));
        if (metric.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return amounts(issue, metric.get(), project.get().unit(metric.get()))
                .or(() -> agreed.map(
                        terms -> new Amounts(versions.get(versions.size() - 1).amount(), terms.levels())))
                .map(amounts -> new Core(type.get(), project.get(), metric.get(), period.get(), amounts, versions));
    }

    /** A share that says nothing has it from what it is a share of, as that counts. */
    private static Optional<Terms> ofWhole(Issue share, TargetRecords known) {
        return Optional.ofNullable(share.isSubTask() ? share.getParentObject() : null)
                .flatMap(whole -> agreed(known.versions(idOf(whole))));
    }

    private Optional<Amounts> amounts(Issue issue, Metric metric, Unit unit) {
        try {
            Levels levels = levels(issue, metric, unit, fields::counted);
            return fields.counted(issue, SalesField.TARGET_AMOUNT, unit)
                    .map(Amount::minor)
                    .filter(amount -> amount >= 0)
                    .map(amount -> new Amounts(amount, levels));
        } catch (InexactAmountException e) {
            LOG.warn("{} is left out of the figures: {}", issue.getKey(), e.getMessage());
            return Optional.empty();
        }
    }

    private TargetNode node(Issue issue, Core core, Optional<TargetNode> before, TargetRecords known) {
        Tenure tenure = known.tenure(issue);
        Optional<ApplicationUser> owner = Optional.ofNullable(tenure.latest()).flatMap(people::find);
        long id = idOf(issue);
        return new TargetNode(
                id,
                Objects.requireNonNullElse(issue.getKey(), ""),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                core.project.projectId(),
                null,
                id,
                core.type == SalesIssueType.TARGET_SHARE,
                tenure,
                owner.filter(user -> access.manages(user, issue.getProjectObject()))
                        .isPresent(),
                new Goal(
                        core.metric,
                        options.direction(issue, before),
                        core.amounts.base,
                        core.amounts.levels,
                        weights(issue)
                                .of(new TargetYears(rules)
                                        .of(core.project.projectId(), id, before, core.versions, known)),
                        core.versions),
                core.period,
                options.scope(issue, before),
                Objects.requireNonNullElse(issue.getStatusId(), ""),
                options.cut(issue));
    }

    /** Jira's id; 0 while the issue is being created. */
    static long idOf(Issue issue) {
        Long id = issue.getId();
        return id == null ? 0 : id;
    }

    /** What it measures. */
    public Optional<Metric> metric(Issue issue) {
        return options.metric(issue, asked().before(issue));
    }

    /** The first day of its period. */
    public Optional<LocalDate> first(Issue issue) {
        return TargetOptions.own(issue, from -> fields.date(from, SalesField.PERIOD_START));
    }

    /** The last day of its period. */
    public Optional<LocalDate> last(Issue issue) {
        return TargetOptions.own(issue, from -> fields.date(from, SalesField.PERIOD_END));
    }

    /** Whether somebody marked it as the top of its tree. */
    public boolean isMarkedRoot(Issue issue) {
        return fields.option(issue, SalesField.ROOT_TARGET)
                .filter(SalesField.ROOT_TARGET.yes()::equals)
                .isPresent();
    }

    private Optional<Period> period(Issue issue) {
        Optional<LocalDate> first = first(issue);
        Optional<LocalDate> last = last(issue);
        return first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get()) || isFar(first) || isFar(last)
                ? Optional.empty()
                : Optional.of(Period.ofInclusive(first.get(), last.get()));
    }

    /** Whether its period begins or ends on a day that nobody's plans reach to. */
    public boolean isFar(Issue issue) {
        return isFar(first(issue)) || isFar(last(issue));
    }

    private static boolean isFar(Optional<LocalDate> day) {
        return day.filter(each -> !KnownDays.contains(each)).isPresent();
    }

    /**
     * Its amount in minor units; null if it has none.
     *
     * @throws InexactAmountException if it has more decimals
     */
    public @Nullable Long amount(Issue issue, Unit unit) {
        return minor(fields.amount(issue, SalesField.TARGET_AMOUNT, unit));
    }

    /**
     * Its other amounts; only a rate has a baseline.
     *
     * @throws InexactAmountException if one of them has more decimals
     */
    public Levels levels(Issue issue, Unit unit) {
        return levels(issue, metric(issue).orElse(null), unit, fields::amount);
    }

    /** How a number field is read. */
    @FunctionalInterface
    private interface Reader {
        Optional<Amount> read(Issue issue, SalesField field, Unit unit);
    }

    private static Levels levels(Issue issue, @Nullable Metric metric, Unit unit, Reader reader) {
        return new Levels(
                minor(reader.read(issue, SalesField.STRETCH_AMOUNT, unit)),
                minor(reader.read(issue, SalesField.CHALLENGE_AMOUNT, unit)),
                minor(reader.read(issue, SalesField.UPPER_LIMIT, unit)),
                metric != null && metric.isRate() ? minor(reader.read(issue, SalesField.BASELINE, unit)) : null);
    }

    private static @Nullable Long minor(Optional<Amount> amount) {
        return amount.map(Amount::minor).orElse(null);
    }

    /** Which way is good. */
    public Direction direction(Issue issue) {
        return options.direction(issue, asked().before(issue));
    }

    /** The part of the business that it is about. */
    public Scope scope(Issue issue) {
        return options.scope(issue, asked().before(issue));
    }

    /** How it says that its months weigh; whether that counts for its period is another matter. */
    private MonthWeights weights(Issue issue) {
        return fields.text(issue, SalesField.MONTH_WEIGHTS)
                .map(MonthWeights::read)
                .orElse(MonthWeights.NONE);
    }

    /** All that speaks against how it says that its months weigh. */
    public List<MonthWeights.Fault> weightFaults(Issue issue) {
        return read(issue)
                .map(TargetNode::monthWeights)
                .orElseGet(() -> weights(issue))
                .faults(period(issue).orElse(null));
    }
}
