package io.attain.customer.tail.jira;

import io.attain.activity.DailyLog.Subject;
import io.attain.customer.tail.TouchBatch;
import io.attain.customer.tail.app.TouchingMany;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.Writings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes batches of touches, in one project one at a time in the whole cluster: few at once, many in the background. */
@Component
public record RunningTouches(TouchingMany touching, Writings writings, Today today) {

    /** What is written: touches of a project. */
    public static WritingRun.Subject turn(long projectId) {
        return new WritingRun.Subject("touches", projectId);
    }

    /**
     * Says it of each.
     *
     * @return the run, over or waiting
     * @throws Refused if it cannot be said, or another batch is under way in the project
     */
    public WritingRun begin(Caller caller, TouchBatch batch, List<Subject> customers) throws Refused {
        touching.mustBeSound(caller, batch, customers);
        WritingRun.Subject turn = turn(batch.projectId());
        int total = customers.size();
        return (total > Writings.AT_ONCE
                        ? writings.start(turn, caller.key(), total, progress -> outcome(batch, customers, progress))
                        : writings.alone(turn, () -> outcome(batch, customers, WritingProgress.NONE))
                                .map(outcome -> WritingRun.done(turn, caller.key(), total, outcome, today.now())))
                .orElseThrow(RunningTouches::busy);
    }

    private Outcome outcome(TouchBatch batch, List<Subject> customers, WritingProgress progress) {
        int said = touching.say(batch, customers, progress);
        return new Outcome(List.of(), List.of(), List.of(), customers.size() - said, List.of());
    }

    /**
     * Takes a whole batch back.
     *
     * @throws Refused as {@link TouchingMany#takeBack}, or if another one is under way in the project
     */
    public void takeBack(Caller caller, long projectId, long number) throws Refused {
        List<Refused> refused = new ArrayList<>();
        boolean unused = writings.alone(turn(projectId), () -> {
                    try {
                        touching.takeBack(caller, projectId, number);
                    } catch (Refused e) {
                        refused.add(e);
                    }
                    return true;
                })
                .orElseThrow(RunningTouches::busy);
        if (!refused.isEmpty()) {
            throw refused.get(0);
        }
    }

    private static Refused busy() {
        return Refused.because(Why.IN_THE_WAY, "attain.kernel.run.busy");
    }
}
