package io.attain.customer.handover.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.handover.Handover;
import io.attain.customer.handover.Handover.Proof;
import io.attain.customer.handover.Handover.State;
import io.attain.customer.handover.HandoverBook;
import io.attain.customer.handover.Line;
import io.attain.customer.handover.Line.Fate;
import io.attain.customer.handover.app.PlanningHandovers;
import io.attain.customer.handover.app.PlanningHandovers.Plan;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Today;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands over and takes back, in one project one at a time in the whole cluster: little at once, much in the background. */
@Component
public record RunningHandovers(
        PlanningHandovers planning,
        HandingOver handing,
        DatedOwners dated,
        HandoverBook book,
        Writings writings,
        @ComponentImport I18nResolver texts,
        Today today) {

    private static final Logger LOG = LoggerFactory.getLogger(RunningHandovers.class);

    /** What is written: handovers of a project. */
    public static Subject subject(long projectId) {
        return new Subject("handover", projectId);
    }

    /**
     * Keeps a plan, and has all pass if its day is there.
     *
     * @return the run, over or waiting; nothing if another one is under way in the project
     * @throws WritingRefused if it is not as it was shown any more, or Jira refuses; then nothing has changed, or it is
     *     told that the rest follows
     */
    public Optional<WritingRun> begin(Caller caller, long projectId, Plan shown) {
        return run(caller, projectId, shown.passing().size(), progress -> begin(caller, projectId, shown, progress));
    }

    private Outcome begin(Caller caller, long projectId, Plan shown, WritingProgress progress) {
        Plan plan = again(caller, projectId, shown);
        boolean waits = plan.proposal().from().isAfter(today.here());
        Handover planned = new Handover(
                0,
                projectId,
                plan.proposal().person(),
                plan.proposal().from(),
                caller.key(),
                today.now(),
                waits ? State.WAITING : State.UNDER_WAY,
                Proof.NONE,
                "");
        Handover kept = book.add(planned, dated.keeping(lines(plan)));
        if (waits) {
            return new Outcome(List.of(), List.of(), List.of(), plan.passing().size(), List.of());
        }
        return orAsItWas(kept, () -> handing.hand(kept, progress), why -> book.forget(kept.id()));
    }

    private Plan again(Caller caller, long projectId, Plan shown) {
        try {
            Plan now = planning.plan(caller, projectId, shown.proposal());
            if (now.fingerprint().equals(shown.fingerprint())) {
                return now;
            }
        } catch (Refused e) {
            throw new WritingRefused(List.of(Problem.of(texts.getText("attain.handover.outdated"))));
        }
        throw new WritingRefused(List.of(Problem.of(texts.getText("attain.handover.outdated"))));
    }

    private static List<Line> lines(Plan plan) {
        return plan.passing().stream()
                .map(each -> new Line(
                        each.what().issueId(),
                        each.what().key(),
                        each.what().kind(),
                        Objects.requireNonNull(each.heir()),
                        null,
                        Fate.PASSES))
                .toList();
    }

    /**
     * Takes one back that is done or was left half done, or lets one be whose day has not come.
     *
     * @return as {@link #begin}
     * @throws WritingRefused if somebody else is at it, or Jira refuses; then all is as it was
     */
    public Optional<WritingRun> takeBack(Caller caller, Handover seen) {
        int total = book.lines(seen.id()).size();
        return run(caller, seen.projectId(), total, progress -> {
            Handover now = book.find(seen.projectId(), seen.id()).orElse(seen);
            if (now.state() == State.WAITING && book.change(now.in(State.TAKEN_BACK), State.WAITING)) {
                return Outcome.NONE;
            }
            Handover going = now.in(State.GOING_BACK);
            boolean isStuck = now.state() == State.GOING_BACK && !now.trouble().isEmpty();
            boolean mayGo = now.state() == State.DONE || now.state() == State.UNDER_WAY || isStuck;
            if (!mayGo || !book.change(going, now.state())) {
                throw new WritingRefused(List.of(Problem.of(texts.getText("attain.handover.overtaken"))));
            }
            return orAsItWas(going, () -> handing.takeBack(going, caller.key(), progress), why -> {
                boolean unused = book.change(now.stopped(why), State.GOING_BACK);
            });
        });
    }

    /** What fails and has moved nothing is as it was before; of what it has moved in part it is told that it goes on. */
    private Outcome orAsItWas(Handover handover, Supplier<Outcome> work, Consumer<String> asItWas) {
        Set<Long> had = handing.had(handover);
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (isAsItWas(handover, had)) {
                asItWas.accept(why(e));
                throw e;
            }
            LOG.warn("Handover {} is half done and goes on", handover.id(), e);
            List<Problem> told = new ArrayList<>(e instanceof WritingRefused refused ? refused.problems() : List.of());
            told.add(Problem.of(texts.getText("attain.handover.goesOn")));
            WritingRefused goesOn = new WritingRefused(told);
            boolean unused = book.change(handover.stopped(why(goesOn)), handover.state());
            throw goesOn;
        }
    }

    private boolean isAsItWas(Handover handover, Set<Long> had) {
        try {
            return handing.had(handover).equals(had);
        } catch (RuntimeException e) {
            LOG.warn("What handover {} has moved cannot be told", handover.id(), e);
            return false;
        }
    }

    private String why(RuntimeException e) {
        return e instanceof WritingRefused ? String.valueOf(e.getMessage()) : texts.getText("attain.handover.fault");
    }

    private Optional<WritingRun> run(
            Caller caller, long projectId, int total, Function<WritingProgress, Outcome> work) {
        Subject subject = subject(projectId);
        if (total > Writings.AT_ONCE) {
            return writings.start(subject, caller.key(), total, work::apply);
        }
        return writings.alone(subject, () -> work.apply(WritingProgress.NONE))
                .map(outcome -> WritingRun.done(subject, caller.key(), total, outcome, today.now()));
    }

    /** Goes on with what a server left half done, and begins what has come to its day; answers how many were brought to an end. */
    int goOn(long projectId) {
        return writings.alone(subject(projectId), () -> goOnAlone(projectId)).orElse(0);
    }

    private int goOnAlone(long projectId) {
        int ended = 0;
        for (Handover each : book.in(projectId, State.UNDER_WAY)) {
            ended += ended(each, handover -> {
                handing.miss(handover);
                return handing.hand(handover, WritingProgress.NONE);
            });
        }
        for (Handover each : book.in(projectId, State.GOING_BACK)) {
            ended += ended(each, handover -> handing.takeBack(handover, handover.by(), WritingProgress.NONE));
        }
        for (Handover each : book.in(projectId, State.WAITING)) {
            if (!each.from().isAfter(today.here())) {
                ended += ended(each, handover -> handing.hand(due(handover), WritingProgress.NONE));
            }
        }
        return ended;
    }

    /**
     * What is somebody else's by now does not pass, nor what nobody may give to its heir any more.
     *
     * @throws WritingRefused if whoever planned it may not hand it over any more
     */
    private Handover due(Handover waiting) {
        List<Line> lines = book.lines(waiting.id());
        Caller giver = planning.giver(waiting.projectId(), waiting.by(), waiting.person())
                .orElseThrow(() -> new WritingRefused(List.of(Problem.of(texts.getText("attain.handover.mayNoMore")))));
        Set<String> heirs = lines.stream()
                .map(Line::heir)
                .distinct()
                .filter(heir -> planning.mayGet(giver, waiting.projectId(), heir))
                .collect(Collectors.toSet());
        List<Line> still = dated.keeping(handing.still(waiting, lines).stream()
                .filter(line -> heirs.contains(line.heir()))
                .toList());
        book.keep(waiting.id(), still);
        book.keep(
                waiting.id(),
                lines.stream()
                        .filter(line -> still.stream().noneMatch(each -> each.issueId() == line.issueId()))
                        .map(line -> line.with(Fate.MISSED))
                        .toList());
        Handover begun = waiting.in(State.UNDER_WAY);
        boolean unused = book.change(begun, State.WAITING);
        return begun;
    }

    /** What fails is told, and tried again. */
    private int ended(Handover handover, Function<Handover, Outcome> work) {
        try {
            Outcome unused = work.apply(handover);
            return 1;
        } catch (RuntimeException e) {
            LOG.warn("Handover {} cannot go on", handover.id(), e);
            State now = book.find(handover.projectId(), handover.id())
                    .map(Handover::state)
                    .orElse(handover.state());
            boolean unused = book.change(handover.in(now).stopped(why(e)), now);
            return 0;
        }
    }
}
