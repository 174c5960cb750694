package io.attain.customer.merging.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.Merge.Proof;
import io.attain.customer.merging.Merge.State;
import io.attain.customer.merging.MergeBook;
import io.attain.customer.merging.app.PlanningMerges;
import io.attain.customer.merging.app.PlanningMerges.Plan;
import io.attain.kernel.Caller;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.Recurring;
import io.attain.kernel.Refused;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import io.attain.results.app.FactBook;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Merges and takes back, in one project one at a time in the whole cluster; what a server left half done goes on. */
@Component
public record RunningMerges(
        PlanningMerges planning,
        MergingCustomers merging,
        MayPart mayPart,
        LostSurvivors lost,
        StrayedSubTasks strayed,
        IssuesById issues,
        FactBook facts,
        MergeBook book,
        Writings writings,
        @ComponentImport I18nResolver texts,
        Today today)
        implements Nightly, Recurring {

    /** No merge is numbered so. */
    private static final long NONE = 0;

    private static final Logger LOG = LoggerFactory.getLogger(RunningMerges.class);

    static Subject subject(long projectId) {
        return new Subject("merging", projectId);
    }

    /**
     * Merges as it was shown.
     *
     * @param taken the ids of what the other one's word is to hold of
     * @return the merge; nothing if another one is under way in the project
     * @throws WritingRefused if it is not as it was shown any more, or Jira refuses; then nothing has changed
     */
    public Optional<Merge> begin(Caller caller, Plan shown, Collection<String> taken) {
        long projectId = shown.into().projectId();
        facts.catchUp(projectId);
        return writings.alone(subject(projectId), () -> {
            Plan plan = again(caller, shown);
            Map<Long, Issue> both =
                    issues.of(List.of(plan.into().customerId(), plan.from().customerId()));
            Issue into = Objects.requireNonNull(both.get(plan.into().customerId()));
            Issue from = Objects.requireNonNull(both.get(plan.from().customerId()));
            Merge kept = book.add(planned(caller, projectId, into, from), merging.known(into, from, taken));
            try {
                return merging.join(kept);
            } catch (WritingRefused e) {
                refused(kept, e);
                throw e;
            }
        });
    }

    /** One that changed nothing was never begun; what could not be taken back is, as soon as that can be. */
    private void refused(Merge kept, WritingRefused why) {
        if (merging.hasAny(kept.survivor(), kept)) {
            boolean unused = book.change(stopped(kept.in(State.GOING_BACK), why), State.UNDER_WAY);
        } else {
            book.forget(kept.id());
            merging.judge(kept);
        }
    }

    private static Merge stopped(Merge merge, WritingRefused why) {
        return merge.told(merge.proof(), String.valueOf(why.getMessage()));
    }

    private Merge planned(Caller caller, long projectId, Issue into, Issue from) {
        return new Merge(
                0,
                projectId,
                into.getId(),
                from.getId(),
                from.getKey(),
                Objects.requireNonNullElse(from.getStatusId(), ""),
                caller.key(),
                today.now(),
                State.UNDER_WAY,
                Proof.NONE,
                "");
    }

    private Plan again(Caller caller, Plan shown) {
        mustBeEnded(
                shown.into().projectId(),
                NONE,
                shown.into().customerId(),
                shown.from().customerId());
        try {
            Plan now = planning.plan(
                    caller, shown.into().customerId(), shown.from().customerId());
            if (now.isPossible() && now.fingerprint().equals(shown.fingerprint())) {
                return now;
            }
        } catch (Refused e) {
            throw outdated("attain.customer.merging.outdated");
        }
        throw outdated("attain.customer.merging.outdated");
    }

    private WritingRefused outdated(String key) {
        return new WritingRefused(List.of(Problem.of(texts.getText(key))));
    }

    /**
     * Takes one back, also one that was left half done and cannot be brought to its end.
     *
     * @return as {@link #begin}
     * @throws WritingRefused if the caller may not edit what goes back, somebody was faster, or Jira refuses; then all is as it
     *     was, or what is back already waits for the rest
     */
    public Optional<Merge> takeBack(Caller caller, Merge seen) {
        return writings.alone(subject(seen.projectId()), () -> {
            Merge now = again(caller, seen);
            mayPart.mustEdit(caller.key(), now);
            Merge going = now.in(State.GOING_BACK);
            if (!book.change(going, now.state())) {
                throw outdated("attain.customer.merging.overtaken");
            }
            try {
                return merging.part(going, caller.key());
            } catch (WritingRefused e) {
                Merge then = merging.hasAny(now.gone(), now) ? stopped(going, e) : now;
                boolean unused = book.change(then, State.GOING_BACK);
                merging.judge(now);
                throw e;
            }
        });
    }

    /** Its survivor may have gone up in another one while this one waited for its turn. */
    private Merge again(Caller caller, Merge seen) {
        mustBeEnded(seen.projectId(), seen.id(), seen.survivor(), seen.gone());
        Merge now = book.find(seen.projectId(), seen.id()).orElse(seen);
        try {
            planning.mustGoBack(caller, now);
        } catch (Refused e) {
            throw outdated("attain.customer.merging.outdated");
        }
        return now;
    }

    /** Of two customers, what another merge left half done would be torn between three. */
    private void mustBeEnded(long projectId, long but, long into, long from) {
        int unused = ended(projectId);
        List<Long> both = List.of(into, from);
        boolean isTorn = Stream.of(State.UNDER_WAY, State.GOING_BACK)
                .flatMap(state -> book.in(projectId, state).stream())
                .filter(open -> open.id() != but)
                .anyMatch(open -> both.contains(open.survivor()) || both.contains(open.gone()));
        if (isTorn) {
            throw outdated("attain.customer.merging.halfDone");
        }
    }

    @Override
    public NightStep nightly() {
        return NightStep.counting(
                Phase.ISSUES,
                "merges",
                "attain.customer.merging.night",
                (project, day) -> alone(project, () -> lost.ended(project) + ended(project) + strayed.ended(project)));
    }

    @Override
    public void again(long projectId) {
        int unused = alone(projectId, () -> ended(projectId));
    }

    private int alone(long projectId, Supplier<Integer> work) {
        return writings.alone(subject(projectId), work).orElse(0);
    }

    private int ended(long projectId) {
        return ended(projectId, State.UNDER_WAY, merging::join)
                + ended(projectId, State.GOING_BACK, merge -> merging.part(merge, merge.by()));
    }

    private int ended(long projectId, State state, UnaryOperator<Merge> work) {
        return Math.toIntExact(book.in(projectId, state).stream()
                .filter(merge -> isEnded(merge, work))
                .count());
    }

    /** What is refused is told, and tried again; what fails keeps no other one from its end. */
    private boolean isEnded(Merge merge, UnaryOperator<Merge> work) {
        try {
            Merge unused = work.apply(merge);
            return true;
        } catch (WritingRefused e) {
            boolean unused = stopped(merge, e).equals(merge) || book.change(stopped(merge, e), merge.state());
        } catch (RuntimeException e) {
            LOG.error("The merge {} with {} is not brought to its end", merge.id(), merge.goneKey(), e);
        }
        return false;
    }
}
