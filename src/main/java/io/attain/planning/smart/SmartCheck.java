package io.attain.planning.smart;

import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.Coded;
import io.attain.kernel.Direction;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Metric;
import io.attain.targets.Growth;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a target may be proposed, letter by letter: specific, measurable, achievable, relevant, time-bound. Everything
 * that is missing is told at once.
 */
public final class SmartCheck {

    /** The text that tells of a period that nobody's plans reach to. */
    public static final String FAR_PERIOD = "farPeriod";

    /** The text that tells that a share belongs to no target. */
    public static final String LOOSE = "loose";

    /** The text that tells how a target becomes one that stands at the top; it names a field and an option of it. */
    public static final String NO_WHOLE = "noWhole";

    private static final long WHOLE = 10_000;

    /** The five letters, in their order. */
    public enum Letter implements Coded {
        SPECIFIC,
        MEASURABLE,
        ACHIEVABLE,
        RELEVANT,
        TIME_BOUND
    }

    /** How a letter stands, the worse the later. */
    public enum Verdict implements Coded {
        PASSED,
        WARNED,
        FAILED
    }

    /**
     * Why a letter stands as it does.
     *
     * @param code which of the texts below {@code attain.target.smart.} tells it
     * @param words what the text is filled with first: an issue key, a number
     * @param amounts what it is filled with then, in minor units
     */
    public record Reason(Verdict verdict, String code, List<String> words, List<Long> amounts) {

        static Reason failed(String code) {
            return new Reason(Verdict.FAILED, code, List.of(), List.of());
        }

        static Reason failed(MonthWeights.Fault fault) {
            return new Reason(Verdict.FAILED, fault.code(), fault.words(), List.of());
        }
    }

    /** One letter with its reasons; none if it passed without a word. */
    public record Finding(Letter letter, List<Reason> reasons) {

        /** As its worst reason. */
        public Verdict verdict() {
            return reasons.stream().map(Reason::verdict).max(Verdict::compareTo).orElse(Verdict.PASSED);
        }
    }

    private final Candidate candidate;
    private final TargetRules rules;

    private SmartCheck(Candidate candidate, TargetRules rules) {
        this.candidate = candidate;
        this.rules = rules;
    }

    /** The five letters of a target under its project's rules, in their order. */
    public static List<Finding> of(Candidate candidate, TargetRules rules) {
        SmartCheck check = new SmartCheck(candidate, rules);
        return Arrays.stream(Letter.values()).map(check::finding).toList();
    }

    private Finding finding(Letter letter) {
        List<Reason> reasons = new ArrayList<>(
                switch (letter) {
                    case SPECIFIC -> specific();
                    case MEASURABLE -> measurable();
                    case ACHIEVABLE -> achievable();
                    case RELEVANT -> relevant();
                    case TIME_BOUND -> timeBound();
                });
        candidate.faults().stream()
                .filter(fault -> fault.kind().letter() == letter)
                .map(this::reason)
                .forEach(reasons::add);
        return new Finding(letter, List.copyOf(reasons));
    }

    private Reason reason(TreeFault fault) {
        Long amount = candidate.amount();
        if (fault.kind() == TreeFault.Kind.PARTS_DIFFER || fault.kind() == TreeFault.Kind.CUT_EXCEEDS) {
            List<Long> amounts = List.of(fault.sum(), amount == null ? 0 : amount);
            List<String> cut = fault.cut().isEmpty() ? List.of() : List.of(fault.cut());
            return new Reason(Verdict.FAILED, fault.kind().code(), cut, amounts);
        }
        List<String> words = Stream.ofNullable(fault.key()).toList();
        return new Reason(Verdict.FAILED, fault.text(), words, List.of());
    }

    private List<Reason> specific() {
        List<Reason> reasons = new ArrayList<>();
        if (candidate.metric() == null) {
            reasons.add(Reason.failed("noMetric"));
        } else if (!candidate.metricInUse()) {
            reasons.add(Reason.failed("unusedMetric"));
        }
        if (candidate.owner() == null) {
            reasons.add(Reason.failed("noOwner"));
        }
        return reasons;
    }

    private List<Reason> measurable() {
        Long amount = candidate.amount();
        if (!candidate.exact()) {
            return List.of(Reason.failed("inexact"));
        }
        if (amount == null || amount <= 0) {
            return List.of(Reason.failed("noAmount"));
        }
        List<Reason> reasons = new ArrayList<>();
        Metric metric = candidate.metric();
        if (metric != null && metric.isRate() && amount > WHOLE) {
            reasons.add(Reason.failed("aboveWhole"));
        }
        growth(amount, reasons);
        levels(amount, reasons);
        return reasons;
    }

    private void growth(long amount, List<Reason> reasons) {
        Long baseline = candidate.levels().baseline();
        if (baseline == null) {
            return;
        }
        reasons.add(
                Growth.between(baseline, amount).map(SmartCheck::growth).orElseGet(() -> Reason.failed("noBaseline")));
    }

    private static Reason growth(Growth growth) {
        String code = growth.by() < 0 ? "fallsBy" : "growsBy";
        return new Reason(Verdict.PASSED, code, List.of(), List.of(Math.abs(growth.by()), growth.baseline()));
    }

    private void levels(long amount, List<Reason> reasons) {
        Levels levels = candidate.levels();
        if (candidate.direction() == Direction.IN_RANGE) {
            if (levels.upperLimit() == null) {
                reasons.add(Reason.failed("noUpperLimit"));
            } else if (levels.upperLimit() < amount) {
                reasons.add(Reason.failed("limitBelowAmount"));
            }
            return;
        }
        Long stretch = levels.stretch();
        if (stretch != null && !isBeyond(stretch, amount)) {
            reasons.add(Reason.failed(isDown() ? "stretchNotBelow" : "stretchNotAbove"));
        }
        Long challenge = levels.challenge();
        if (challenge != null && !isBeyond(challenge, stretch == null ? amount : stretch)) {
            reasons.add(Reason.failed(isDown() ? "challengeNotBelow" : "challengeNotAbove"));
        }
    }

    private boolean isDown() {
        return candidate.direction() == Direction.DOWN;
    }

    private boolean isBeyond(long level, long base) {
        return isDown() ? level < base : level > base;
    }

    private List<Reason> achievable() {
        Long amount = candidate.amount();
        if (amount == null || candidate.metric() == null) {
            return List.of();
        }
        PastWindows past = candidate.past();
        if (past.isEmpty()) {
            return List.of(new Reason(Verdict.PASSED, "noHistory", List.of(), List.of()));
        }
        int percentile = isDown() ? 100 - rules.achievablePercentile() : rules.achievablePercentile();
        long limit = past.percentile(percentile);
        boolean within = isDown() ? amount >= limit : amount <= limit;
        Verdict beyond = rules.blockUnachievable() ? Verdict.FAILED : Verdict.WARNED;
        String code = isDown() ? "belowPast" : "abovePast";
        return List.of(new Reason(
                within ? Verdict.PASSED : beyond,
                within ? "withinPast" : code,
                List.of(Integer.toString(rules.achievablePercentile()), Integer.toString(past.size())),
                List.of(amount, limit)));
    }

    private List<Reason> relevant() {
        if (candidate.loose()) {
            return List.of(Reason.failed(LOOSE));
        }
        return candidate.part() || candidate.markedRoot() ? List.of() : List.of(Reason.failed(NO_WHOLE));
    }

    private List<Reason> timeBound() {
        LocalDate start = candidate.start();
        LocalDate last = candidate.last();
        List<Reason> reasons = new ArrayList<>();
        if (start == null || last == null) {
            reasons.add(Reason.failed("noPeriod"));
        } else if (!KnownDays.contains(start) || !KnownDays.contains(last)) {
            reasons.add(Reason.failed(FAR_PERIOD));
        } else if (last.isBefore(start)) {
            reasons.add(Reason.failed("emptyPeriod"));
        }
        candidate.weights().stream().map(Reason::failed).forEach(reasons::add);
        return reasons;
    }

    /**
     * A target as far as it is filled in.
     *
     * @param metricInUse whether the project measures it, and has not archived it
     * @param owner the assignee's user key
     * @param amount in minor units
     * @param exact whether all amounts are whole minor units
     * @param last the period's last day
     * @param weights what speaks against how it says that its months weigh
     * @param loose whether it is a share that belongs to no target
     * @param part whether it is a part of another
     * @param markedRoot whether somebody says that it is the top of its tree
     * @param faults what is wrong with its place
     * @param past what its owner has reached before in periods of this length
     */
    public record Candidate(
            @Nullable Metric metric,
            boolean metricInUse,
            Direction direction,
            @Nullable String owner,
            @Nullable Long amount,
            Levels levels,
            boolean exact,
            @Nullable LocalDate start,
            @Nullable LocalDate last,
            List<MonthWeights.Fault> weights,
            boolean loose,
            boolean part,
            boolean markedRoot,
            List<TreeFault> faults,
            PastWindows past) {

        public Candidate {
            weights = List.copyOf(weights);
            faults = List.copyOf(faults);
        }
    }
}
