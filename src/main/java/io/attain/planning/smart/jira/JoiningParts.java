package io.attain.planning.smart.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.planning.smart.TreeFault;
import io.attain.targets.TargetNode;
import io.attain.targets.Turns;
import io.attain.targets.Turns.Matter;
import io.attain.targets.jira.TargetIssues;
import io.attain.targets.jira.TargetLinks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Joins Sales Targets to deeper trees by the link "Target decomposition", and parts them again. */
@Component
public record JoiningParts(
        SalesIssues salesIssues,
        TargetIssues issues,
        TargetLinks links,
        TreeFaults faults,
        SalesAccess access,
        SmartTargets texts,
        Turns turns) {

    /** How an attempt came out. */
    public enum Outcome {
        /** It is so now, or was before. */
        DONE,
        /** One of the two is no complete Sales Target. */
        NO_TARGET,
        /** It is a part of another target. */
        TAKEN,
        /** The rules speak against it. */
        REFUSED
    }

    /**
     * The outcome with what is behind it.
     *
     * @param messages why it is refused, or the key of the target that it is a part of; nothing if the user may not see that
     */
    public record Result(Outcome outcome, List<String> messages) {
        static Result of(Outcome outcome) {
            return new Result(outcome, List.of());
        }
    }

    /**
     * Makes {@code part} a part of {@code whole}, as the user, unless the rules of trees speak against it. They are asked in the
     * turn in which it is joined: of two who want it for two wholes, one gets it.
     */
    public Result join(ApplicationUser user, Issue whole, Issue part, Locale locale) {
        return turns.at(Turns.ALL_TREES, Matter.PLACE, () -> joined(user, whole, part, locale));
    }

    private Result joined(ApplicationUser user, Issue whole, Issue part, Locale locale) {
        Optional<TargetNode> wholeNode = salesTarget(whole);
        Optional<TargetNode> partNode = salesTarget(part);
        if (wholeNode.isEmpty() || partNode.isEmpty()) {
            return Result.of(Outcome.NO_TARGET);
        }
        Optional<Issue> former = links.whole(part);
        if (former.isPresent()) {
            return former.get().getId().equals(whole.getId()) ? Result.of(Outcome.DONE) : taken(user, former.get());
        }
        List<TreeFault> against = faults.joining(part, partNode.get(), whole, wholeNode.get(), user);
        if (!against.isEmpty()) {
            return new Result(
                    Outcome.REFUSED,
                    against.stream().map(fault -> texts.say(fault, locale)).toList());
        }
        try {
            links.join(whole, part, user);
        } catch (CreateException e) {
            return new Result(Outcome.REFUSED, List.of(String.valueOf(e.getMessage())));
        }
        return Result.of(Outcome.DONE);
    }

    private Result taken(ApplicationUser user, Issue taker) {
        return new Result(Outcome.TAKEN, access.maySee(user, taker) ? List.of(taker.getKey()) : List.of());
    }

    /** Takes a part that was joined by a link away again; a share cannot be taken away from its issue. */
    public void part(ApplicationUser user, Issue whole, Issue part) {
        links.leave(whole, part, user);
    }

    private Optional<TargetNode> salesTarget(Issue issue) {
        return salesIssues.is(SalesIssueType.SALES_TARGET, issue) ? issues.read(issue) : Optional.empty();
    }
}
