package io.attain.kernel.run.app;

import io.attain.kernel.Begun;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.app.DoingAll;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * Ends what was begun when the server died or the database went away, by whoever begins the next in the same turn, and by the
 * night.
 *
 * @param begun those of a project
 * @param turn in which one of them is begun and ended
 * @param isSettled ends one if that can be; answers whether it did
 */
public record Settling<T>(
        Writings writings,
        LongFunction<List<Begun<T>>> begun,
        Function<T, Subject> turn,
        Predicate<Begun<T>> isSettled) {

    /**
     * Ends those of a project, but for what somebody is just doing.
     *
     * @param messageKey of how many were ended
     */
    public NightStep step(String name, String messageKey) {
        return NightStep.counting(
                Phase.ISSUES,
                name,
                messageKey,
                (project, day) -> DoingAll.sum(begun.apply(project), each -> inTurn(project, turn.apply(each.what()))));
    }

    private int inTurn(long projectId, Subject one) {
        return writings.alone(one, () -> settle(projectId, one)).orElse(0);
    }

    /** Ends those of one turn, which is had; answers how many. */
    public int settle(long projectId, Subject one) {
        return DoingAll.sum(
                begun.apply(projectId).stream()
                        .filter(each -> turn.apply(each.what()).equals(one))
                        .toList(),
                each -> isSettled.test(each) ? 1 : 0);
    }
}
