package io.attain.planning.agreement.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.Transitions;
import io.attain.kernel.jira.WriteRefused;
import io.attain.planning.agreement.Agreement;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Answers;
import io.attain.planning.agreement.jira.AgreementRefused.Reason;
import io.attain.planning.decomposition.jira.ShareIssues;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.KeepingTargets;
import io.attain.targets.jira.TargetIssues;
import io.attain.targets.jira.TargetLinks;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The talk between an owner and whoever asks: accept, propose another amount, take it, ask again. One word at a time per
 * target in the whole cluster; a word about an amount that has changed meanwhile is refused.
 */
@Component
public class ReachingAgreement {

    /** What somebody wants to say. */
    public record Word(Answer.Kind kind, long asked, long value, String reason, @Nullable LocalDate effective) {}

    private final Agreements agreements;
    private final Answers answers;
    private final ShareIssues shares;
    private final TargetLinks links;
    private final Transitions transitions;
    private final KeepingTargets keeping;
    private final SalesAccess access;
    private final SalesProjects projects;
    private final Today today;
    private final IssueManager issues;
    private final UserManager users;
    private final ClusterLockService locks;

    ReachingAgreement(
            Agreements agreements,
            Answers answers,
            ShareIssues shares,
            TargetLinks links,
            Transitions transitions,
            KeepingTargets keeping,
            SalesAccess access,
            SalesProjects projects,
            Today today,
            @ComponentImport IssueManager issues,
            @ComponentImport UserManager users,
            @ComponentImport ClusterLockService locks) {
        this.agreements = agreements;
        this.answers = answers;
        this.shares = shares;
        this.links = links;
        this.transitions = transitions;
        this.keeping = keeping;
        this.access = access;
        this.projects = projects;
        this.today = today;
        this.issues = issues;
        this.users = users;
        this.locks = locks;
    }

    /** Whether a user owns a target. */
    public static boolean owns(ApplicationUser user, Issue issue) {
        return user.getKey().equals(issue.getAssigneeId());
    }

    /**
     * Whether a user may answer what a target's owner says: who leads the sales, or owns the target that it is a part of;
     * never its owner, for nobody raises or lowers a target of their own.
     */
    public boolean mayResolve(ApplicationUser user, Issue issue) {
        return !owns(user, issue)
                && (access.manages(user, issue.getProjectObject())
                        || links.whole(issue).filter(whole -> owns(user, whole)).isPresent());
    }

    /**
     * Says something about a target. Accepting agrees the target, if nothing else is open, and then the targets above it
     * whose owners have accepted them.
     *
     * @throws AgreementRefused if it cannot be said now; then nothing has changed
     */
    public void say(ApplicationUser user, Issue issue, Word word) {
        locked(issue, () -> {
            Issue now = Objects.requireNonNullElse(issues.getIssueObject(issue.getId()), issue);
            mustHaveASay(user, now, word.kind());
            Agreements.Item item = agreements.of(now).orElseThrow(() -> refused(Reason.NOT_PROPOSED));
            if (saysAnything(item.agreement(), word)) {
                setAmount(user, item.node(), word);
                keep(user, item, word);
            }
            return word;
        });
        agreeUpwards(issue);
    }

    private void mustHaveASay(ApplicationUser user, Issue issue, Answer.Kind kind) {
        if (kind == Answer.Kind.ACCEPTED || kind == Answer.Kind.COUNTERED) {
            if (!owns(user, issue)) {
                throw refused(Reason.NOT_OWNER);
            }
        } else if (!mayResolve(user, issue)) {
            throw refused(owns(user, issue) ? Reason.OWN_TARGET : Reason.NOT_MANAGER);
        }
    }

    /** Accepting twice is accepting once. */
    private static boolean saysAnything(Agreement agreement, Word word) {
        if (agreement.phase() != Phase.PROPOSED) {
            boolean again = word.kind() == Answer.Kind.ACCEPTED
                    && agreement.standing() == Standing.AGREED
                    && agreement.goal().amount() == word.asked();
            if (again) {
                return false;
            }
            throw refused(Reason.NOT_PROPOSED);
        }
        if (agreement.goal().amount() != word.asked()) {
            throw refused(Reason.AMOUNT_CHANGED);
        }
        if (word.kind() == Answer.Kind.TAKEN
                && agreement
                        .counter()
                        .filter(counter -> counter.value() == word.value())
                        .isEmpty()) {
            throw refused(Reason.NO_COUNTER);
        }
        return word.kind() != Answer.Kind.ACCEPTED || agreement.standing() != Standing.ACCEPTED;
    }

    private void setAmount(ApplicationUser user, TargetNode node, Word word) {
        boolean changes = word.kind() == Answer.Kind.TAKEN || word.kind() == Answer.Kind.ANSWERED;
        if (changes && word.value() != node.amount()) {
            int digits = TargetIssues.digits(
                    node.metric(), projects.find(node.projectId()).orElseThrow());
            try {
                shares.setAmount(user, node.issueId(), word.value(), digits);
            } catch (WriteRefused e) {
                throw new AgreementRefused(Reason.JIRA, List.of(String.valueOf(e.getMessage())));
            }
        }
    }

    private void keep(ApplicationUser user, Agreements.Item item, Word word) {
        boolean kept = answers.add(
                item.node().issueId(),
                new Answer(
                        item.agreement().next(),
                        item.agreement().round(),
                        word.kind(),
                        user.getKey(),
                        word.asked(),
                        word.value(),
                        word.reason(),
                        word.effective(),
                        today.now()));
        if (!kept) {
            throw refused(Reason.AMOUNT_CHANGED);
        }
    }

    /** Agrees a target that its owner has accepted, as that owner, and then those above it. */
    private void agreeUpwards(Issue said) {
        Set<Long> seen = new HashSet<>();
        Optional<Issue> next = Optional.ofNullable(issues.getIssueObject(said.getId()));
        while (next.isPresent() && seen.add(next.get().getId())) {
            Issue issue = next.get();
            boolean agreed = agreements
                    .of(issue)
                    .filter(item -> item.agreement().phase() == Phase.AGREED || agree(issue, item))
                    .isPresent();
            next = agreed ? links.whole(issue) : Optional.empty();
        }
    }

    private boolean agree(Issue issue, Agreements.Item item) {
        ApplicationUser owner = item.agreement().owner() == null
                ? null
                : users.getUserByKey(Objects.requireNonNull(item.agreement().owner()));
        // The parts are looked up among the stored nodes, which may wait for an event that is under way.
        keeping.follow(issue);
        return owner != null
                && item.agreement().standing() == Standing.ACCEPTED
                && agreements.mayAgree(issue, owner.getKey())
                && locked(issue, () -> transitions.move(owner, issue, SalesStatus.AGREED))
                && followed(issue);
    }

    private boolean followed(Issue issue) {
        Issue moved = issues.getIssueObject(issue.getId());
        if (moved != null) {
            keeping.follow(moved);
        }
        return true;
    }

    private <T> T locked(Issue issue, Supplier<T> action) {
        Lock lock = locks.getLockForName("io.attain.jira.agreement." + issue.getId());
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private static AgreementRefused refused(Reason reason) {
        return new AgreementRefused(reason, List.of());
    }
}
