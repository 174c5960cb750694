package io.attain.activity.web;

import io.attain.activity.Conversion;
import io.attain.activity.KeyActionPlan;
import io.attain.activity.app.KeyActionPlans.Planned;
import io.attain.kernel.Metric;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.UnitDto;
import io.attain.words.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The weekly key actions of a target and their reasons. Amounts are in minor units of {@code unit}.
 *
 * @param plan null where none is worked out: the target is split further, over, nobody's, a leader's, or measures what no
 *     win adds to
 * @param written the text on the issue, or null
 * @param ownWords whether that is somebody's own, or emptied by somebody, so that it is left as it is
 * @param writtenAsOf the day as of which our text on the issue tells, if the plan has other figures now; else null
 * @param mayWrite whether the asker may have it written anew
 */
@Json
public record KeyActionsDto(
        @Nullable Plan plan,
        @Nullable String written,
        boolean ownWords,
        @Nullable String writtenAsOf,
        boolean mayWrite) {

    /** A plan. {@code basis} is own, playbook or reached; {@code days} working days are left, {@code until} when if that is less than a week. */
    @Json
    public record Plan(
            String basis,
            String metric,
            UnitDto unit,
            long remaining,
            BigDecimal days,
            @Nullable String until,
            long wins,
            History history,
            int fewestForARate,
            List<Step> steps) {}

    /** What the owner won in the last months, in the target's metric; {@code winsWhileLogging} since the first log. */
    @Json
    public record History(int months, long wins, long amount, long winsWhileLogging) {}

    /**
     * One action, called so by itself and so inside a sentence: {@code many} of it make {@code next} of the next step, by the
     * owner's own history or the playbook. Where {@code until} is told, {@code perWeek} is what is to be done until then.
     * {@code best} is the owner's best week so far, or best day then, if that is less than what is asked for; else null.
     */
    @Json
    public record Step(
            String action,
            String name,
            String nameInText,
            long perWeek,
            long needed,
            long many,
            long next,
            boolean own,
            @Nullable Long best) {}

    static Plan plan(Planned planned, UnitDto unit, Function<Metric, Label> labels, Locale language) {
        KeyActionPlan plan = planned.plan();
        Conversion history = planned.history();
        return new Plan(
                plan.basis().code(),
                planned.node().metric().code(),
                unit,
                plan.remaining(),
                plan.left().days().told(),
                plan.left().isUnderAWeek() ? plan.left().last().toString() : null,
                plan.wins(),
                new History(KeyActionPlan.MONTHS_BACK, history.wins(), history.amount(), history.winsWhileLogging()),
                KeyActionPlan.MIN_SAMPLE,
                plan.steps().stream()
                        .map(step -> step(step, labels.apply(step.action()), language))
                        .toList());
    }

    private static Step step(KeyActionPlan.Step step, Label label, Locale language) {
        KeyActionPlan.Rate rate = step.rate();
        return new Step(
                step.action().code(),
                label.in(language),
                label.inText(language),
                step.perWeek(),
                step.needed(),
                rate.many(),
                rate.next(),
                rate.own(),
                step.best());
    }
}
